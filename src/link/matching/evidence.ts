import type { Reason } from '../../recognize/evidence.ts'
import { scoreOf } from '../../recognize/talks.ts'
import type { Identities } from '../identities.ts'
import { canBeSamePerson } from './names.ts'
import type { Profile } from './profile.ts'
import { compareTitles, type Title } from './titles.ts'
import { isSlip, type Rarity } from './words.ts'

/** What evidence is weighed with: how rare words are among the titles, texts and organizations of an event. */
export interface Weights {
  titles: Rarity
  texts: Rarity
  /** By the key of an organization's name. */
  organizations: Rarity
  /** Whether a link leads to one session only, and stands in one note only of each write-up. */
  isTelling(key: string): boolean
  people: Identities
}

/** Everything that speaks for and against two accounts being of one talk. */
export function evidenceOf(a: Profile, b: Profile, weights: Weights): Reason[] {
  const links = linkEvidence(a, b, weights)
  const days = dayEvidence(a, b)
  const reasons = [
    ...links,
    ...titleEvidence(a, b, weights),
    ...speakerEvidence(a, b, weights),
    ...days,
    ...kindEvidence(a, b),
    ...nameEvidence(a, b, weights),
    ...nameEvidence(b, a, weights),
    ...(a.writeUp && b.writeUp ? textEvidence(a, b, weights) : []),
  ]
  const isOnOtherDay = days.some(({ weight }) => weight < 0) && !links.length
  const tooMuch = scoreOf({ reasons }) - mostOnOtherDay
  return isOnOtherDay && tooMuch > 0
    ? [...reasons, { weight: -tooMuch, text: 'never sure on another day' }]
    : reasons
}

/** Enough to be proposed, and not to be made: a repeated talk is another one, and a write-up can have the wrong day. */
const mostOnOtherDay = 5.5

function linkEvidence(a: Profile, b: Profile, { isTelling }: Weights): Reason[] {
  const keys = new Set(b.links.map(({ key }) => key))
  const shared = a.links.find(({ key }) => keys.has(key) && isTelling(key))
  return shared ? [{ weight: 10, text: `the same ${shared.what}` }] : []
}

/** What the words of a title must tell at least to count in full: one word that no other has, and a half. */
const fullWeight = 1.5

function titleEvidence(a: Profile, b: Profile, { titles }: Weights): Reason[] {
  if (!a.title.text || !b.title.text) return []
  const own = compareTitles(a.title, b.title, titles)
  if (own.isOtherOfSeries) return [{ weight: -6, text: 'another part or level of a series, by the titles' }]
  if (own.isSame) return [{ weight: 8, text: 'the same title' }]
  if (own.isSameInWords) return [{ weight: 7, text: 'the same title, spelled otherwise' }]
  const byFile = Math.max(fileLikeness(a, b.title, titles), fileLikeness(b, a.title, titles))
  const byTitle = own.likeness * Math.min(1, own.weight / fullWeight)
  if (byFile > byTitle && byFile > 0.5)
    return [{ weight: rounded(6 * byFile), text: 'the file of the slides is called as the talk is' }]
  const weight = rounded(6 * byTitle)
  if (weight) return [{ weight, text: `like titles: ${own.shared.join(', ')}` }]
  return own.shared.length ? [] : [{ weight: -2, text: 'unlike titles' }]
}

/** How much of a title the name of a slides file holds; what else it holds says nothing. */
function fileLikeness({ fileTitles }: Profile, title: Title, rarity: Rarity): number {
  const total = title.words.reduce((sum, { stem }) => sum + rarity(stem), 0)
  return Math.max(
    0,
    ...fileTitles.map(name => {
      const { weight } = compareTitles(name, title, rarity)
      return total ? (weight / total) * Math.min(1, weight / fullWeight) : 0
    }),
  )
}

function speakerEvidence({ speakers: a }: Profile, { speakers: b }: Profile, { people }: Weights): Reason[] {
  if (!a.length || !b.length) return []
  const common = a.filter(one => b.some(other => canBeSamePerson(one, other, people)))
  const names = common.map(({ name }) => name).join(', ')
  if (!common.length) return [{ weight: -3, text: 'other speakers' }]
  if (common.length < Math.min(a.length, b.length)) return [{ weight: 3, text: `a common speaker: ${names}` }]
  return [{ weight: common.length > 1 ? 5 : 4, text: `the same speakers: ${names}` }]
}

function dayEvidence({ day: a }: Profile, { day: b }: Profile): Reason[] {
  if (!a || !b) return []
  return [a === b ? { weight: 2, text: 'the same day' } : { weight: -7, text: 'another day' }]
}

/** A write-up that does not say "keynote" may still tell of one. */
function kindEvidence({ kind: a }: Profile, { kind: b }: Profile): Reason[] {
  if (a === b && a !== 'talk') return [{ weight: 1, text: `both are of the kind ${a}` }]
  return a !== b && [a, b].includes('keynote') ? [{ weight: -1, text: 'only one is a keynote' }] : []
}

/** What of another account a note names beside its title: further words of the title, organizations, speakers. */
function nameEvidence(
  note: Profile,
  other: Profile,
  { titles, texts, organizations, people }: Weights,
): Reason[] {
  if (!note.writeUp) return []
  // In a long text words stand by accident.
  const chance = Math.min(1, fewWords / note.stems.size)
  const inTitle = new Set(note.title.words.map(({ stem }) => stem))
  const words = other.title.words
    .map(({ text, stem }) => ({ name: text, stem, weight: Math.min(titles(stem), texts(stem)) }))
    .filter(({ stem, weight }) => weight >= tellingName && !inTitle.has(stem) && isSaid(stem, note))
    .map(({ name, weight }) => ({ name, weight: 2 * weight * chance }))
  const companies = other.organizations
    .map(company => ({ ...company, weight: organizations(company.id) }))
    .filter(({ stems, weight }) => weight >= tellingName && isNamed(stems, note))
    .map(({ name, weight }) => ({ name, weight: 1.5 * weight }))
  const speakers = other.speakers
    .filter(
      speaker =>
        isNamed(speaker.stems, note) &&
        !note.speakers.some(listed => canBeSamePerson(speaker, listed, people)),
    )
    .map(({ name }) => ({ name, weight: 2 }))
  const named = [...words, ...companies, ...speakers]
  const sum = named.reduce((total, { weight }) => total + weight, 0)
  const names = named.map(({ name }) => name).join(', ')
  return named.length ? [{ weight: rounded(Math.min(5, sum)), text: `its text names ${names}` }] : []
}

/** What many titles or texts hold tells nothing. */
const tellingName = 0.6

/** A text of as many words has none of them by accident. */
const fewWords = 50

/** Whether a word stands in a text, be it with a slip. */
function isSaid(stem: string, { stems, stemsByLetter }: Profile): boolean {
  return stems.has(stem) || (stemsByLetter.get(stem[0] ?? '') ?? []).some(other => isSlip(other, stem))
}

function isNamed(words: string[], { stems }: Profile): boolean {
  return words.length > 0 && words.every(stem => stems.has(stem))
}

/** About one text in twenty has such a word. */
const rareInTexts = 0.65

/** Texts shorter than this can be of one talk without sharing a word. */
const longText = 15

/** Rare words that both notes have beside their titles. */
function textEvidence(a: Profile, b: Profile, { texts }: Weights): Reason[] {
  const titles = new Set([...a.title.words, ...b.title.words].map(({ stem }) => stem))
  const isRare = (stem: string) => texts(stem) > rareInTexts && !titles.has(stem)
  const shared = [...a.stems].filter(stem => b.stems.has(stem) && isRare(stem))
  if (shared.length)
    return [
      {
        weight: Math.min(3, rounded(shared.length / 2)),
        text: `the notes share ${shared.slice(0, 6).join(', ')}`,
      },
    ]
  const areLong = Math.min(a.stems.size, b.stems.size) >= longText
  return areLong ? [{ weight: -2, text: 'the notes share no rare word' }] : []
}

function rounded(number: number): number {
  return Math.round(number * 2) / 2
}

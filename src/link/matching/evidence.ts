import type { Reason } from '../../recognize/evidence.ts'
import { scoreOf } from '../../recognize/talks.ts'
import { canBeSamePerson } from './names.ts'
import { compareTitles, type Title } from './titles.ts'
import type { Weighed } from './weighed.ts'
import type { Weights } from './weights.ts'
import type { Rarity } from './words.ts'

/** Everything that speaks for and against two accounts being of one talk. */
export function evidenceOf(a: Weighed, b: Weighed, weights: Weights): Reason[] {
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
    ...(a.writeUp && b.writeUp ? textEvidence(a, b) : []),
  ]
  const isOnOtherDay = days.some(({ weight }) => weight < 0) && !links.length
  const tooMuch = scoreOf({ reasons }) - mostOnOtherDay
  return isOnOtherDay && tooMuch > 0
    ? [...reasons, { weight: -tooMuch, text: 'never sure on another day' }]
    : reasons
}

/** Enough to be proposed, and not to be made: a repeated talk is another one, and a write-up can have the wrong day. */
const mostOnOtherDay = 5.5

function linkEvidence(a: Weighed, b: Weighed, { isTelling }: Weights): Reason[] {
  const shared = a.links.find(({ key }) => b.linkKeys.has(key) && isTelling(key))
  return shared ? [{ weight: 10, text: `the same ${shared.what}` }] : []
}

/** What the words of a title must tell at least to count in full: one word that no other has, and a half. */
const fullWeight = 1.5

function titleEvidence(a: Weighed, b: Weighed, { titles }: Weights): Reason[] {
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
function fileLikeness({ fileTitles }: Weighed, title: Title, rarity: Rarity): number {
  if (!fileTitles.length) return 0
  const total = title.words.reduce((sum, { stem }) => sum + rarity(stem), 0)
  return Math.max(
    0,
    ...fileTitles.map(name => {
      const { weight } = compareTitles(name, title, rarity)
      return total ? (weight / total) * Math.min(1, weight / fullWeight) : 0
    }),
  )
}

function speakerEvidence({ speakers: a }: Weighed, { speakers: b }: Weighed, { people }: Weights): Reason[] {
  if (!a.length || !b.length) return []
  const common = a.filter(one => b.some(other => canBeSamePerson(one, other, people)))
  const names = common.map(({ name }) => name).join(', ')
  if (!common.length) return [{ weight: -3, text: 'other speakers' }]
  if (common.length < Math.min(a.length, b.length)) return [{ weight: 3, text: `a common speaker: ${names}` }]
  return [{ weight: common.length > 1 ? 5 : 4, text: `the same speakers: ${names}` }]
}

function dayEvidence({ day: a }: Weighed, { day: b }: Weighed): Reason[] {
  if (!a || !b) return []
  return [a === b ? { weight: 2, text: 'the same day' } : { weight: -7, text: 'another day' }]
}

/** A write-up that does not say "keynote" may still tell of one. */
function kindEvidence({ kind: a }: Weighed, { kind: b }: Weighed): Reason[] {
  if (a === b && a !== 'talk') return [{ weight: 1, text: `both are of the kind ${a}` }]
  return a !== b && [a, b].includes('keynote') ? [{ weight: -1, text: 'only one is a keynote' }] : []
}

/** What of another account a note names beside its title: further words of the title, organizations, speakers. */
function nameEvidence(note: Weighed, other: Weighed, { slipsOf, people }: Weights): Reason[] {
  if (!note.writeUp) return []
  // In a long text words stand by accident.
  const chance = Math.min(1, fewWords / note.stems.size)
  const isSaid = (stem: string) => note.stems.has(stem) || slipsOf(stem).some(slip => note.stems.has(slip))
  const words = other.tellingWords
    .filter(({ stem }) => !note.title.stems.has(stem) && isSaid(stem))
    .map(({ name, weight }) => ({ name, weight: 2 * weight * chance }))
  const companies = other.tellingOrganizations
    .filter(({ stems }) => isNamed(stems, note))
    .map(({ name, weight }) => ({ name, weight: 1.5 * weight }))
  const speakers = other.speakers
    .filter(
      speaker =>
        isNamed(speaker.stems, note) &&
        !note.speakers.some(listed => canBeSamePerson(speaker, listed, people)),
    )
    .map(({ name }) => ({ name, weight: 2 }))
  const named = [...words, ...companies, ...speakers]
  if (!named.length) return []
  const sum = named.reduce((total, { weight }) => total + weight, 0)
  const names = named.map(({ name }) => name).join(', ')
  return [{ weight: rounded(Math.min(5, sum)), text: `its text names ${names}` }]
}

/** A text of as many words has none of them by accident. */
const fewWords = 50

function isNamed(words: string[], { stems }: Weighed): boolean {
  return words.length > 0 && words.every(stem => stems.has(stem))
}

/** Texts shorter than this can be of one talk without sharing a word. */
const longText = 15

/** Rare words that both notes have beside their titles. */
function textEvidence(a: Weighed, b: Weighed): Reason[] {
  const shared = a.rareStems.filter(
    stem => b.stems.has(stem) && !a.title.stems.has(stem) && !b.title.stems.has(stem),
  )
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

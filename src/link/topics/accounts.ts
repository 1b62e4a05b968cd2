import { eachTerm, type SaidOfSession, termOf, type Vocabulary } from './vocabulary.ts'

/** How a session is about a term. */
export interface Mention {
  /** By its title, by that of a note on it, or by a tag. */
  isNamed: boolean
  /** In a heading or an emphasized part of the notes. */
  isMarked: boolean
  /** How often the notes have it. */
  times: number
}

/** What a session is about. */
export interface Account {
  event: string
  /** The id of the talk; null for a session that nobody noted. */
  talk: string | null
  /** The terms that it is about, and does not only name, by key. */
  about: ReadonlyMap<string, Mention>
  /** The terms behind which nothing goes on in a title. */
  heads: ReadonlySet<string>
}

/** A term that no title, tag, heading or emphasis has must be said so often to be what notes are about. */
const fewestTimes = 3

function isAbout({ isNamed, isMarked, times }: Mention): boolean {
  return isNamed || isMarked || times >= fewestTimes
}

/** What each session is about; terms that are the same as others, by key, are taken for these. */
export function accountsOf(vocabulary: Vocabulary, same: ReadonlyMap<string, string>): Account[] {
  const { keys, keyOf, said } = vocabulary
  const sought = soughtTerms([...same.keys(), ...same.values()])
  // One list for all, as a new one for each session took longer than all else.
  const times = new Uint32Array(keys.length)
  return said.map(each => {
    const told = each.told.flatMap(word => keyOf[word] ?? [])
    for (const key of told) times[key] = (times[key] ?? 0) + 1
    const account = accountOf(each, {
      vocabulary,
      same,
      sought,
      timesOf: word => times[keyOf[word] ?? -1] ?? 0,
    })
    for (const key of told) times[key] = 0
    return account
  })
}

/** Terms to be looked for, and the first words of those that are phrases. */
interface Sought {
  terms: ReadonlySet<string>
  beginnings: ReadonlySet<string>
}

function soughtTerms(terms: string[]): Sought {
  const phrases = terms.filter(term => term.includes(' '))
  return { terms: new Set(terms), beginnings: new Set(phrases.map(phrase => phrase.split(' ', 1)[0] ?? '')) }
}

interface AccountSources {
  vocabulary: Vocabulary
  same: ReadonlyMap<string, string>
  /** Terms that count however seldom they are told. */
  sought: Sought
  /** How often a word is told, in whatever spelling. */
  timesOf(word: number): number
}

function accountOf(
  { event, talk, titles, marked, told, tags }: SaidOfSession,
  { vocabulary, same, sought, timesOf }: AccountSources,
): Account {
  const { keyOf } = vocabulary
  const heads = new Set<string>()
  const mentions = mentionsBy(same)
  eachTerm(titles, keyOf, (word, next, isHead) => {
    const term = termOf(vocabulary, word, next)
    mentions.of(term).isNamed = true
    if (isHead) heads.add(same.get(term) ?? term)
  })
  eachTerm(marked, keyOf, (word, next) => {
    mentions.of(termOf(vocabulary, word, next)).isMarked = true
  })
  const tagged = soughtTerms(tags.map(({ key }) => key))
  // Most terms are told once, and are nothing to anybody.
  const isOften = (word: number, next: number) =>
    timesOf(word) >= fewestTimes && (next < 0 || timesOf(next) >= fewestTimes)
  eachTerm(told, keyOf, (word, next) => {
    const isSought = ({ terms, beginnings }: Sought) =>
      next < 0
        ? terms.has(termOf(vocabulary, word, next))
        : beginnings.has(termOf(vocabulary, word, -1)) && terms.has(termOf(vocabulary, word, next))
    if (isOften(word, next) || isSought(sought) || isSought(tagged))
      mentions.of(termOf(vocabulary, word, next)).times++
  })
  for (const { key, isWhole } of tags) if (isWhole || mentions.said.has(key)) mentions.of(key).isNamed = true
  return { event, talk, about: new Map([...mentions.all].filter(([, mention]) => isAbout(mention))), heads }
}

/** The mentions of terms, with those of terms that are the same as one; and which terms were said themselves. */
function mentionsBy(same: ReadonlyMap<string, string>) {
  const said = new Set<string>()
  const all = new Map<string, Mention>()
  return {
    said,
    all,
    of(term: string): Mention {
      said.add(term)
      const key = same.get(term) ?? term
      const mention = all.get(key) ?? { isNamed: false, isMarked: false, times: 0 }
      all.set(key, mention)
      return mention
    },
  }
}

import { distinct } from '../../text/groups.ts'
import { eachTerm, termOf, type Vocabulary } from './vocabulary.ts'

/** How a topic is called, and the other spellings of it. */
export interface Spelled {
  name: string
  aliases: string[]
}

/** The keys of the terms in question, and the terms that are the same as others. */
export interface SpellingSources {
  keys: ReadonlySet<string>
  same: ReadonlyMap<string, string>
}

/** Tells how each of these terms is called: as most titles have it, then as the notes do, and not abbreviated. */
export function spellingsOf(
  vocabulary: Vocabulary,
  { keys, same }: SpellingSources,
): (key: string) => Spelled {
  const counts = new Map<string, Map<string, number>>()
  const spoken = new Set<string>()
  const keyFor = termFinder(vocabulary, { keys, same })
  const { words, said } = vocabulary
  const count = (key: string, spelling: string, weight: number) => {
    const own = counts.get(key) ?? new Map<string, number>()
    counts.set(key, own)
    own.set(spelling, (own.get(spelling) ?? 0) + weight)
  }
  const spellingOf = (word: number, next: number) =>
    next < 0 ? (words[word] ?? '') : `${words[word]} ${words[next]}`
  for (const { titles, marked, told } of said) {
    eachTerm(titles, vocabulary.keyOf, (word, next, isHead) => {
      const key = keyFor(word, next)
      // A noun before nothing is what a topic is called by: "Networking", rather than "Network Policies".
      if (key !== undefined) count(key, spellingOf(word, next), isHead ? inHead : inTitle)
    })
    for (const runs of [marked, told])
      eachTerm(runs, vocabulary.keyOf, (word, next) => {
        const key = keyFor(word, next)
        if (key === undefined) return
        count(key, spellingOf(word, next), inNotes)
        spoken.add(spellingOf(word, next))
      })
  }
  return key => {
    const isShort = (spelling: string) => key.includes(' ') && !spelling.includes(' ')
    const ranked = [...(counts.get(key) ?? [])].sort(
      ([one, a], [other, b]) => Number(isShort(one)) - Number(isShort(other)) || b - a,
    )
    const [name = key, ...aliases] = distinct(
      ranked.filter(([, weight], index) => index === 0 || weight >= inTitle),
      ([spelling]) => spelling.toLowerCase(),
    ).map(([spelling]) => inSentence(spelling, spoken))
    return { name, aliases }
  }
}

/** Finds which of the keys a term has, by itself or as one that is the same. */
function termFinder(
  vocabulary: Vocabulary,
  { keys, same }: SpellingSources,
): (word: number, next: number) => string | undefined {
  const own = [...keys].filter(key => !same.has(key)).map(key => [key, key] as const)
  const wanted = new Map([...own, ...[...same].filter(([, key]) => keys.has(key))])
  const beginnings = new Set(
    [...wanted.keys()].flatMap(term => (term.includes(' ') ? term.split(' ', 1) : [])),
  )
  const begins = vocabulary.keys.map(key => beginnings.has(key))
  const single = vocabulary.keys.map(key => wanted.get(key))
  return (word, next) => {
    const key = vocabulary.keyOf[word] ?? -1
    if (next < 0) return single[key]
    return begins[key] ? wanted.get(termOf(vocabulary, word, next)) : undefined
  }
}

/** How much a spelling in each place counts; no notes are so long that they outweigh a title. */
const inHead = 2e6
const inTitle = 1e6
const inNotes = 1

/** Titles capitalize all words: "Service Mesh" is "Service mesh" where the notes say "service mesh". */
function inSentence(spelling: string, spoken: ReadonlySet<string>): string {
  const lower = spelling.toLowerCase()
  return spelling.includes(' ') && spoken.has(lower)
    ? `${lower[0]?.toUpperCase()}${lower.slice(1)}`
    : spelling
}

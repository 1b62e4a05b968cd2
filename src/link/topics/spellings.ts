import { distinct } from '../../text/groups.ts'
import type { Account } from './accounts.ts'
import type { Term } from './terms.ts'

/** How a topic is called, and the other spellings of it. */
export interface Spelled {
  name: string
  aliases: string[]
}

/** Tells how each of these terms is called: as most titles have it, then as the notes do, and not abbreviated. */
export function spellingsOf(accounts: Account[], keys: ReadonlySet<string>): (key: string) => Spelled {
  const counts = new Map<string, Map<string, number>>()
  const spoken = new Set<string>()
  const count = ({ key, spelling }: Term, weight: number) => {
    const own = counts.get(key) ?? new Map<string, number>()
    counts.set(key, own)
    own.set(spelling, (own.get(spelling) ?? 0) + weight)
  }
  for (const { titleTerms, noteTerms } of accounts) {
    // A noun before nothing is what a topic is called by: "Networking", rather than "Network Policies".
    for (const term of titleTerms) if (keys.has(term.key)) count(term, term.isHead ? inHead : inTitle)
    for (const term of noteTerms) {
      if (!keys.has(term.key)) continue
      count(term, inNotes)
      spoken.add(term.spelling)
    }
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

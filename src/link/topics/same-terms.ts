import { groupBy, mostCommon } from '../../text/groups.ts'
import type { Account } from './accounts.ts'
import { keyOf } from './terms.ts'

/**
 * Terms that are written in another way elsewhere, by key: "k8s" is "Kubernetes", "multicluster" is "multi-cluster", and
 * "ML" is "machine learning" where both are said of one talk.
 */
export function sameTerms(accounts: Account[]): Map<string, string> {
  const words = new Set<string>()
  for (const account of accounts) for (const word of account.words) words.add(word)
  const joined = accounts.flatMap(({ phrases }) =>
    phrases.filter(({ joined }) => words.has(joined)).map(({ key, joined }) => [joined, key] as const),
  )
  return new Map([...numeronyms(accounts), ...joined, ...abbreviations(accounts)])
}

/** "k8s" is "kubernetes": its first letter, the number of letters left out, its last letter. */
function numeronyms(accounts: Account[]): [string, string][] {
  const short = new Set(accounts.flatMap(account => account.numeronyms))
  if (!short.size) return []
  const lengths = new Set([...short].map(word => Number.parseInt(word.slice(1), 10) + 2))
  const long = new Set<string>()
  for (const { titleTerms, noteTerms } of accounts)
    for (const terms of [titleTerms, noteTerms])
      for (const { spelling } of terms) if (lengths.has(spelling.length)) long.add(spelling)
  const bySign = groupBy(
    [...long].map(word => word.toLowerCase()).filter(word => /^\p{L}{5,}$/u.test(word)),
    word => `${word[0]}${word.length - 2}${word.at(-1)}`,
  )
  return [...short].flatMap(word => {
    const meant = mostCommon(bySign.get(word) ?? [])
    return meant === null ? [] : [[keyOf(word), keyOf(meant)] as [string, string]]
  })
}

/** Two capitals, and the two words with these initials that are said of the same talks most often. */
function abbreviations(accounts: Account[]): [string, string][] {
  const isShort = new Set(accounts.flatMap(({ capitals }) => capitals))
  const pairs = accounts.flatMap(({ abbreviated }) => abbreviated.filter(({ short }) => isShort.has(short)))
  return [...groupBy(pairs, ({ short }) => short)].flatMap(([short, found]) => {
    const long = mostCommon(found.map(pair => pair.long))
    return long === null ? [] : [[short, long] as [string, string]]
  })
}

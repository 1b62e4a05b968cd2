import { groupBy, mostCommon } from '../../text/groups.ts'
import type { Account } from './accounts.ts'
import { keyOf } from './terms.ts'

/**
 * Terms that are written in another way elsewhere, by key: "k8s" is "Kubernetes", "multicluster" is "multi-cluster", and
 * "ML" is "machine learning" where both are said of one talk.
 */
export function sameTerms(accounts: Account[]): Map<string, string> {
  const keys = new Set(accounts.flatMap(({ mentions }) => [...mentions.keys()]))
  const joined = [...keys].flatMap(key => {
    const single = key.replace(' ', '')
    return single !== key && keys.has(single) ? [[single, key] as const] : []
  })
  const spellings = accounts.flatMap(({ titleTerms, noteTerms }) =>
    [...titleTerms, ...noteTerms].map(({ spelling }) => spelling),
  )
  return new Map([...numeronyms(new Set(spellings)), ...joined, ...abbreviations(accounts)])
}

/** "k8s" is "kubernetes": its first letter, the number of letters left out, its last letter. */
function numeronyms(spellings: ReadonlySet<string>): [string, string][] {
  const lower = [...spellings].map(each => each.toLowerCase())
  const long = groupBy(
    lower.filter(word => /^\p{L}{5,}$/u.test(word)),
    word => `${word[0]}${word.length - 2}${word.at(-1)}`,
  )
  return lower.flatMap(short => {
    const word = /^\p{L}\d{1,2}\p{L}$/u.test(short) ? mostCommon(long.get(short) ?? []) : null
    return word === null ? [] : [[keyOf(short), keyOf(word)] as [string, string]]
  })
}

/** Two capitals, and the two words with these initials that are said of the same talks most often. */
function abbreviations(accounts: Account[]): [string, string][] {
  const isShort = new Set(
    accounts.flatMap(({ titleTerms, noteTerms }) =>
      [...titleTerms, ...noteTerms].flatMap(({ key, spelling }) =>
        /^\p{Lu}{2}$/u.test(spelling) ? [key] : [],
      ),
    ),
  )
  const pairs = accounts.flatMap(({ mentions }) =>
    [...mentions.keys()].flatMap(long => {
      const short = initialsOf(long)
      return long.includes(' ') && isShort.has(short) && mentions.has(short) ? [{ short, long }] : []
    }),
  )
  return [...groupBy(pairs, ({ short }) => short)].flatMap(([short, found]) => {
    const long = mostCommon(found.map(pair => pair.long))
    return long === null ? [] : [[short, long] as [string, string]]
  })
}

function initialsOf(key: string): string {
  return key
    .split(' ')
    .map(([first]) => first)
    .join('')
}

/** Whether two words differ by one letter: one more, one less, another one, or two that changed places. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const more = long.length - short.length
  if (more > 1 || one === other) return false
  // No word is cut for this: it is asked more often than anything else.
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++
  const different = short.length - start - end
  if (different === 0) return true
  if (more === 1) return false
  if (different === 1) return true
  return different === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
}

/** Whether one word becomes the other by at most so many slips; time grows with 4 to the power of their number. */
export function areWithinSlips(one: string, other: string, { most }: { most: number }): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  if (!a && !b) return true
  if (most === 0) return false
  const goOn = (restOfA: string, restOfB: string) => areWithinSlips(restOfA, restOfB, { most: most - 1 })
  return (
    goOn(a.slice(1), b) ||
    goOn(a, b.slice(1)) ||
    goOn(a.slice(1), b.slice(1)) ||
    (a[0] === b[1] && a[1] === b[0] && goOn(a.slice(2), b.slice(2)))
  )
}

/** A word, and what remains of it without each one of its letters: words that differ by a slip share one of these. */
export function slipKeys(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))])
}

/** Where more words meet than this, none is a slip of another: they are short, or made to be alike. */
const mostAlike = 16
/** Longer ones are no words, and have too many letters to be left out. */
const longestWord = 50

/** Pairs of words that differ by a slip, each once; time grows with the letters, not with the pairs of words. */
export function slipPairs(words: Iterable<string>): [string, string][] {
  const withKey = new Map<string, string[]>()
  const pairs = new Map<string, [string, string]>()
  for (const word of new Set(words)) {
    if (word.length > longestWord) continue
    for (const key of slipKeys(word)) {
      const same = withKey.get(key) ?? []
      withKey.set(key, same)
      if (same.length >= mostAlike) continue
      for (const other of same) if (isSlip(other, word)) pairs.set(`${other} ${word}`, [other, word])
      same.push(word)
    }
  }
  return [...pairs.values()]
}

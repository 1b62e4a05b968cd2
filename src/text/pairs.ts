/** What begins with a sign and ends with another, which is sought everywhere behind it, or only at once if it is sticky. */
export interface Pair {
  open: RegExp
  close: RegExp
}

/**
 * Replaces all that stands between a sign and the next one that ends it, both included. A single expression would look
 * through the rest of the text for every sign that nothing ends.
 */
export function replacePairs(
  text: string,
  { open, close }: Pair,
  replace: (found: string) => string,
): string {
  const [opens, closes] = [new RegExp(open, 'gim'), new RegExp(close, close.sticky ? 'iy' : 'gim')]
  const parts: string[] = []
  let done = 0
  for (let found = opens.exec(text); found; found = opens.exec(text)) {
    closes.lastIndex = opens.lastIndex
    if (!closes.test(text)) break
    parts.push(text.slice(done, found.index), replace(text.slice(found.index, closes.lastIndex)))
    done = closes.lastIndex
    opens.lastIndex = done
  }
  return parts.length ? parts.join('') + text.slice(done) : text
}

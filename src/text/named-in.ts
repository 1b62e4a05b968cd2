/** Whether a text names a person: its words stand side by side in any order, or run together, as in names of files. */
export function isNamedIn(text: string, name: string): boolean {
  const sought = plainWords(name)
  if (!sought.length) return false
  const words = plainWords(text)
  const joined = [sought.join(''), [...sought].reverse().join('')]
  if (words.some(word => joined.includes(word))) return true
  const sorted = [...sought].sort().join(' ')
  return words.some((_, at) => {
    const some = words.slice(at, at + sought.length)
    return some.sort().join(' ') === sorted
  })
}

/** Words without case and accents; “AdaByron2” is three. */
function plainWords(text: string): string[] {
  const parted = text
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return parted.match(/\p{L}+|\p{N}+/gu) ?? []
}

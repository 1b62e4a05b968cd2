/** The titles of a line that is nothing but titles in quotation marks: "A" and "B". */
export function quotedTitles(line: string): string[] {
  const titles = [...line.matchAll(/["“«„]\s*([^"“”«»„]+?)\s*["”»]/g)]
  const between = line.replace(/["“«„][^"“”«»„]+["”»]/g, '').trim()
  return /^(?:[\s,;&]|and\b|et\b|und\b|y\b)*$/.test(between) ? titles.map(([, title = '']) => title) : []
}

/** A title without quotation marks around the whole of it. */
export function unquoted(title: string): string {
  const [, inner] = /^["“«„]\s*([^"“”«»„]*)\s*["”»“]$/.exec(title.trim()) ?? []
  return (inner ?? title).replace(/[\s,;]+$/, '').trim()
}

const importLine =
  /^import\s{1,9}(?:[^'";()]{1,500}?\sfrom\s{0,9})?(["'])[^"'\n]{1,300}\1[ \t]*;?[ \t]*(?=\r?$)/gm
const exportLine = /^export\s+(?:const|let|var|default|async|function|class|\{|\*)/gm
const blankLine = /\r?\n[ \t]*(?:\r?\n|$)/g

/** The offsets of imports and exports of ECMAScript modules at the beginning of lines: starts and ends. */
export function moduleLines(prose: string): [start: number, end: number][] {
  const imports = [...prose.matchAll(importLine)].map(({ 0: source, index }): [number, number] => [
    index,
    index + source.length,
  ])
  return [...imports, ...exportsIn(prose)].sort(([a], [b]) => a - b)
}

function exportsIn(prose: string): [number, number][] {
  const spans: [number, number][] = []
  const search = new RegExp(exportLine)
  for (let match = search.exec(prose); match; match = search.exec(prose)) {
    const end = endOfCode(prose, match.index)
    spans.push([match.index, end])
    search.lastIndex = end
  }
  return spans
}

/** The end of the first line at which all brackets are closed; of the paragraph, if they never are. */
function endOfCode(prose: string, start: number): number {
  blankLine.lastIndex = start
  const paragraphEnd = blankLine.exec(prose)?.index ?? prose.length
  let depth = 0
  // Code that goes on over many blank lines is none that is worth to be followed.
  const limit = Math.min(prose.length, start + 20_000)
  for (let index = start; index < limit; index++) {
    const character = prose[index] ?? ''
    if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    else if (character === '\n' && depth <= 0) return index
  }
  return limit === prose.length && depth <= 0 ? prose.length : paragraphEnd
}

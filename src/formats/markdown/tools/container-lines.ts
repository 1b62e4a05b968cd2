/** A line of colons that begins or ends a container. */
export interface ContainerLine {
  /** The offset of the first colon, and that of the end of the line. */
  start: number
  end: number
  /** The end of the YAML that Nuxt Content has below an opening line; `end` where there is none. */
  dataEnd: number
  colons: number
  /** Empty when the line ends a container. */
  name: string
  /** What it says of its kind, beside its name: `alert{type="warning"}`. */
  kind: string
  /** The offsets of a title that stands in the line, as Markdown. */
  titleAt: [start: number, end: number] | null
  /** A title that stands elsewhere. */
  title: string
  source: string
}

const line = /^ {0,3}(?<colons>:{2,12})(?<rest>[^:\r\n][^\r\n]*)?(?=\r?$)/gm
/** `note Title`, `note[Title]`, `tip{title="…"}`, `{.note}`. */
const opening =
  /^[ \t]*(?:\{\.)?(?<name>[A-Za-z][\w-]*)(?:\[(?<label>[^\]]*)\])?(?<attributes>[^{}\n]*\})?(?<text>.*)$/
const openingWithAttributes =
  /^[ \t]*(?<name>[A-Za-z][\w-]*)(?:\[(?<label>[^\]]*)\])?\{(?<attributes>[^{}\n]*)\}(?<text>.*)$/
const data = /\r?\n---[ \t]*\r?\n(?<fields>(?:[ \t]*(?:[\w-]+:|- |#)[^\n]*\n){0,200})---[ \t]*(?=\r?\n|$)/y
const titleAttribute = /(?:^|\s):?title=(?:"([^"]*)"|'([^']*)')/
const typeAttribute = /(?:^|\s):?type=["']?([\w-]+)/
const titleField = /^title:[ \t]*["']?([^\r\n]*?)["']?[ \t]*\r?$/m

/** All lines that may begin or end a container, in order. */
export function containerLines(prose: string): ContainerLine[] {
  return [...prose.matchAll(line)].flatMap(
    ({ 0: source, index, groups: { colons = '', rest = '' } = {} }) => {
      const end = index + source.length
      const place = { start: end - source.trimStart().length, end, dataEnd: end, colons: colons.length }
      if (!rest.trim()) return [{ ...place, name: '', kind: '', titleAt: null, title: '', source: colons }]
      const head = headOf(rest)
      // Two colons can stand in any text; Nuxt Content has nothing but a name and attributes behind them.
      if (!head || (colons.length === 2 && (head.text || /^\s/.test(rest)))) return []
      const { name, label, attributes, text } = head
      data.lastIndex = end
      const below = data.exec(prose)
      const kind = typeAttribute.exec(attributes)?.[1] ?? name
      const title = quotedTitle(attributes) || titleField.exec(below?.groups?.fields ?? '')?.[1] || ''
      const inLine = text || label
      const titleStart = end - rest.length + rest.indexOf(inLine, rest.indexOf(name) + name.length)
      const titleAt: ContainerLine['titleAt'] = inLine ? [titleStart, titleStart + inLine.length] : null
      const dataEnd = end + (below?.[0].length ?? 0)
      return [{ ...place, dataEnd, name, kind, titleAt, title, source: source.trim() }]
    },
  )
}

interface Head {
  name: string
  label: string
  attributes: string
  text: string
}

function headOf(rest: string): Head | null {
  const { groups } = openingWithAttributes.exec(rest) ?? opening.exec(rest) ?? {}
  if (!groups) return null
  const { name = '', label = '', attributes = '', text = '' } = groups
  return { name, label: label.trim(), attributes, text: text.trim() }
}

function quotedTitle(attributes: string): string {
  const [, double, single] = titleAttribute.exec(attributes) ?? []
  return double ?? single ?? ''
}

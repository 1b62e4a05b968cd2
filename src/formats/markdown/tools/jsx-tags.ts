/** A tag of JSX in a text: a component, a fragment, or an element with attributes that HTML does not have. */
export interface JsxTag {
  start: number
  end: number
  /** Empty for a fragment. */
  name: string
  isClosing: boolean
  /** The attributes whose values are text. */
  attributes: Record<string, string>
}

/** The start of a tag; what has no upper case letter must have a value in braces to be JSX, and not HTML. */
const tagStart = /<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*|(?=>))/g
const attribute =
  /(?<key>[A-Za-z][\w:-]*)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|\{\s*(["'`])(?<quoted>[^"'`{}]*)\4\s*\})/g
/** No tag is longer than this, in characters. */
const longest = 4000

/** All tags of JSX in a text, in order. */
export function jsxTags(prose: string): JsxTag[] {
  const tags: JsxTag[] = []
  for (let match = tagStart.exec(prose); match; match = tagStart.exec(prose)) {
    const { name = '', slash } = match.groups ?? {}
    const end = endOfTag(prose, match.index + match[0].length)
    if (end === null) continue
    const source = prose.slice(match.index, end)
    const isJsx = name === '' || /^[A-Z]|\./.test(name) || /=\{/.test(source) || /\sclassName=/.test(source)
    if (!isJsx) continue
    tags.push({ start: match.index, end, name, isClosing: slash === '/', attributes: attributesOf(source) })
    tagStart.lastIndex = end
  }
  return tags
}

/** The offset behind the `>` of a tag; those within quotation marks and braces do not end it. */
function endOfTag(prose: string, start: number): number | null {
  let depth = 0
  let quote = ''
  const limit = Math.min(prose.length, start + longest)
  for (let index = start; index < limit; index++) {
    const character = prose[index] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || (character === "'" && depth === 0) || (character === '`' && depth > 0))
      quote = character
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (character === '>' && depth <= 0) return index + 1
    else if (character === '<' && depth <= 0) return null
  }
  return null
}

function attributesOf(source: string): Record<string, string> {
  const found = [...source.matchAll(attribute)].map(({ groups = {} }) => [
    groups.key ?? '',
    groups.double ?? groups.single ?? groups.quoted ?? '',
  ])
  return Object.fromEntries(found)
}

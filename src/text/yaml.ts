import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  stringify,
  visit,
  type YAMLMap,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml'

/** A place in a text; both are 1-based. */
export interface LineAndColumn {
  line: number
  column: number
}

/** A part of a text; `end` is the first place behind it. */
export interface Span {
  start: LineAndColumn
  end: LineAndColumn
}

/** A YAML text, read: its value, or what is wrong with it; and where in the text its parts stand. */
export interface Yaml {
  /** Undefined when there is a problem. */
  value: unknown
  problem: { message: string; place: LineAndColumn } | null
  /** The place of the value at a path of keys, or of the innermost one around it that exists. */
  placeOf(path: PropertyKey[]): Span | undefined
  /** The place of the key that a path ends with. */
  placeOfKey(path: PropertyKey[]): Span | undefined
}

/** How often aliases may be resolved: a few lines of aliases to aliases could otherwise fill the memory. */
const maxAliasCount = 100

/** So many collections in each other without an end, which its parser takes the square of, and a deep stack. */
const nested = /(?:[[{][^[\]{}]*){200}/

/** Reads YAML, and JSON as a part of it; nothing in it is run, and no error is thrown. */
export function readYaml(text: string): Yaml {
  const refused = tooNested(text)
  if (refused) return refused
  const lines = new LineCounter()
  // The package compares each key of a map with all others, which takes seconds for thousands.
  // A lone carriage return ends a line, which the package does not know; it takes the square of many.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    lineCounter: lines,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'error',
  })
  const placeAt = (offset: number): LineAndColumn => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const placeOfNode = (node: unknown) =>
    isNode(node) && node.range ? { start: placeAt(node.range[0]), end: placeAt(node.range[1]) } : undefined
  const places = {
    placeOf: (path: PropertyKey[]) => placeOfNode(valueAt(document, path)),
    placeOfKey: (path: PropertyKey[]) => placeOfNode(keyAt(document, path)),
  }
  const fail = (message: string, offset: number) => ({
    ...places,
    value: undefined,
    problem: { message, place: placeAt(offset) },
  })
  const [error] = document.errors
  if (error) return fail(shorten(error.message), offsetOf(error, document))
  try {
    const tagged = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')
    if (tagged) return fail(`a tag, ${tagOf(tagged, text)}, where only plain values are read`, tagged.pos[0])
    const repeated = repeatedKey(document)
    if (repeated) return fail(`the key ${String(repeated)} for the second time`, repeated.range?.[0] ?? 0)
    return { ...places, value: document.toJS({ maxAliasCount }), problem: null }
  } catch (cause) {
    return fail(cause instanceof Error ? shorten(cause.message) : String(cause), 0)
  }
}

function tooNested(text: string): Yaml | null {
  const found = nested.exec(text)
  if (!found) return null
  const before = text.slice(0, found.index).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const nowhere = () => undefined
  const problem = { message: 'lists and maps that are nested too deeply', place }
  return { value: undefined, problem, placeOf: nowhere, placeOfKey: nowhere }
}

/** Where to mend an error: what is never closed is missed at the end, and begins where the mistake is. */
function offsetOf({ code, pos: [offset] }: YAMLParseError, document: Document): number {
  let start = offset
  if (code === 'MISSING_CHAR' || code === 'BAD_INDENT')
    visit(document, (_, node) => {
      if (!isNode(node) || !node.range) return
      const [from, , to] = node.range
      const isOpen = isCollection(node) ? node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '')
      if (isOpen && from < offset && to >= offset) start = from
    })
  return start
}

/** What stands where a tag was not known, such as `!!js/function`: none makes anything but data. */
function tagOf({ pos: [start, end] }: YAMLWarning, text: string): string {
  return text.slice(start, end)
}

/** The first key that its map has already. */
function repeatedKey(document: Document): Node | undefined {
  let repeated: Node | undefined
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) repeated = key
        if (repeated) return visit.BREAK
        seen.add(key.value)
      }
    },
  })
  return repeated
}

function valueAt(document: Document, path: PropertyKey[]): unknown {
  if (!path.length) return document.contents
  return document.getIn(path, true) ?? valueAt(document, path.slice(0, -1))
}

function keyAt(document: Document, path: PropertyKey[]): Node | undefined {
  const map = valueAt(document, path.slice(0, -1))
  return isMap(map) ? keysOf(map).get(path.at(-1)) : undefined
}

const keys = new WeakMap<YAMLMap, Map<unknown, Node>>()

/** The keys of a map by their values, gathered once: thousands of messages may ask for their places. */
function keysOf(map: YAMLMap): Map<unknown, Node> {
  const known = keys.get(map)
  if (known) return known
  const found = new Map(map.items.flatMap(({ key }) => (isScalar(key) ? [[key.value, key] as const] : [])))
  keys.set(map, found)
  return found
}

/** What the package says of the commonest slips, and what people say. */
const inPlainWords: [said: RegExp, meant: string][] = [
  [/^Nested mappings are not allowed/, 'a value with a colon, which needs quotes around it'],
  [/^Flow map .*must be .*end with a \}/, 'a { that no } closes'],
  [/^Flow sequence .*must be .*end with a \]/, 'a [ that no ] closes'],
  [
    /^Implicit keys need to be on a single line/,
    'a text on several lines where a key with a colon was begun',
  ],
  [/^Tabs are not allowed as indentation/, 'a tab, where only spaces indent'],
]

/** The `yaml` package adds an excerpt to its messages; reports have their own. */
function shorten(message: string): string {
  const plain = inPlainWords.find(([said]) => said.test(message))?.[1]
  const [reason = message] = message.split(/ at line |:?\n/)
  return plain ?? reason.replace(/(["'])quote$/, 'quotation mark, $1')
}

/** An entry of a list in one line, to be pasted into a YAML file: `- { name: Ada Byron }`. */
export function yamlEntry(value: object): string {
  return `- ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`
}

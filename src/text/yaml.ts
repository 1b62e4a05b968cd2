import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'

/** A place in a text; both are 1-based. */
export interface LineAndColumn {
  line: number
  column: number
}

/** A YAML text, read: its value, or what is wrong with it; and where in the text its parts stand. */
export interface Yaml {
  /** Undefined when there is a problem. */
  value: unknown
  problem: { message: string; place: LineAndColumn } | null
  /** The place of the value at a path of keys, or of the innermost one around it that exists. */
  placeOf(path: PropertyKey[]): LineAndColumn | undefined
  /** The place of the key that a path ends with. */
  placeOfKey(path: PropertyKey[]): LineAndColumn | undefined
}

/** How often aliases may be resolved: a few lines of aliases to aliases could otherwise fill the memory. */
const maxAliasCount = 100

/** What of YAML may be otherwise. */
export interface YamlOptions {
  /** Whether a key that a map has twice is a problem; looking for one takes time with the square of a map's size. */
  uniqueKeys?: boolean
}

/** Reads YAML, and JSON as a part of it; nothing in it is run, and no error is thrown. */
export function readYaml(text: string, { uniqueKeys = true }: YamlOptions = {}): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys, logLevel: 'error' })
  const placeAt = (offset: number): LineAndColumn => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const placeOfNode = (node: unknown) => (isNode(node) && node.range ? placeAt(node.range[0]) : undefined)
  const places = {
    placeOf: (path: PropertyKey[]) => placeOfNode(valueAt(document, path)),
    placeOfKey: (path: PropertyKey[]) => placeOfNode(keyAt(document, path)),
  }
  const [error] = document.errors
  if (error)
    return {
      ...places,
      value: undefined,
      problem: { message: shorten(error.message), place: placeAt(error.pos[0]) },
    }
  try {
    return { ...places, value: document.toJS({ maxAliasCount }), problem: null }
  } catch (cause) {
    const message = cause instanceof Error ? shorten(cause.message) : String(cause)
    return { ...places, value: undefined, problem: { message, place: placeAt(0) } }
  }
}

function valueAt(document: Document, path: PropertyKey[]): unknown {
  if (!path.length) return document.contents
  return document.getIn(path, true) ?? valueAt(document, path.slice(0, -1))
}

function keyAt(document: Document, path: PropertyKey[]): unknown {
  const map = valueAt(document, path.slice(0, -1))
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key : undefined
}

/** The `yaml` package adds an excerpt to its messages; reports have their own. */
function shorten(message: string): string {
  return message.split(/ at line |:?\n/)[0] ?? message
}

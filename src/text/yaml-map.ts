import { type Document, isMap, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml'

/**
 * Writes a map into the YAML text that held it before: a line for each entry, by key. Comments stay, and so do entries
 * as they are written when they say the same.
 */
export function writeYamlMap(text: string, values: ReadonlyMap<string, object>): string {
  const document: Document = parseDocument(text, { uniqueKeys: false })
  const map = isMap(document.contents) ? document.contents : new YAMLMap()
  document.contents = map
  keepTopComment(document, map)
  const written = new Map(map.items.map(pair => [isScalar(pair.key) ? pair.key.value : null, pair]))
  const keys = [...values.keys()].sort((a, b) => (a < b ? -1 : 1))
  map.items = keys.map(key => entryOf(document, { key, value: values.get(key) ?? {}, old: written.get(key) }))
  return document.toString({ lineWidth: 0 })
}

/** The comment above the first entry is that of the file, whichever entry comes first afterwards. */
function keepTopComment(document: Document, { items: [first] }: YAMLMap): void {
  if (document.commentBefore || !isScalar(first?.key)) return
  document.commentBefore = first.key.commentBefore ?? null
  first.key.commentBefore = null
}

interface Entry {
  key: string
  value: object
  old: Pair | undefined
}

function entryOf(document: Document, { key, value, old }: Entry): Pair {
  const pair = old ?? document.createPair(key, null)
  const isSame = isMap(pair.value) && JSON.stringify(pair.value.toJSON()) === JSON.stringify(value)
  if (!isSame) pair.value = document.createNode(value, { flow: true })
  return pair
}

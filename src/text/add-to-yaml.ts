import { isDeepStrictEqual } from 'node:util'
import { isMap, parseDocument } from 'yaml'
import { readYaml } from './yaml.ts'

/** Lines for a YAML text, and what they add to its value. */
export interface Addition {
  /** The key at the top of the text below which the lines belong; without one, they are keys of the top themselves. */
  below?: string
  /** Whole lines, as they stand without indentation. */
  lines: string
  /** What the lines say: keys with values. */
  value: Record<string, unknown>
}

/**
 * Adds keys to a YAML text: every letter of what is there stays. Null where that cannot be done so that the text says
 * all that it said before and what is added: the text is no block of keys, has an error, or has one of the keys.
 */
export function addToYaml(text: string, { below, lines, value }: Addition): string | null {
  const before = readYaml(text)
  if (before.problem) return null
  const all = isRecord(before.value) ? before.value : {}
  const place = below === undefined ? { at: endOf(text), indent: '' } : placeBelow(text, below)
  const head = below !== undefined && !Object.hasOwn(all, below) ? `${below}:\n` : ''
  const block = lines.replace(/^(?=.)/gm, place.indent).replace(/\n/g, text.includes('\r\n') ? '\r\n' : '\n')
  const [start, rest] = [text.slice(0, place.at), text.slice(place.at)]
  const added = `${start}${start && !start.endsWith('\n') ? '\n' : ''}${head}${block}${rest}`
  const inner = below === undefined ? null : all[below]
  const expected =
    below === undefined
      ? { ...all, ...value }
      : { ...all, [below]: { ...(isRecord(inner) ? inner : {}), ...value } }
  const after = readYaml(added)
  return !after.problem && isDeepStrictEqual(after.value, expected) ? added : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Before what ends a document, if anything does. */
function endOf(text: string): number {
  const end = /^\.\.\.\s*$/m.exec(text)
  return end ? end.index : text.length
}

/** Behind the last line below a key, and how its lines are indented; the end of the text where there is no such key. */
function placeBelow(text: string, key: string): { at: number; indent: string } {
  const { contents } = parseDocument(text, { uniqueKeys: false })
  const node = isMap(contents) ? contents.get(key, true) : undefined
  const line = new RegExp(`^(?:${key}|"${key}"|'${key}')[ \\t]*:.*(?:\\n|$)`, 'm').exec(text)
  if (!line) return { at: endOf(text), indent: '  ' }
  const start = line.index + line[0].length
  const below = text.slice(start)
  const hasEntries = isMap(node) && node.items.length > 0
  const [indent = '  '] = (hasEntries && /^ +(?=[^\s#])/m.exec(below)) || []
  return { at: start + lengthBelow(below), indent }
}

/** How much of a text is indented; empty lines at its end are not counted. */
function lengthBelow(text: string): number {
  const below = /^(?:[ \t]+\S[^\n]*(?:\n|$)|[ \t\r]*\n)*/.exec(text)?.[0] ?? ''
  return below.replace(/\n(?:[ \t\r]*\n)+$/, '\n').length * Number(/\S/.test(below))
}

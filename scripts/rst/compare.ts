/**
 * Compares how this reader and docutils read files: words, blocks, kinds of inline markup, link targets, whole documents.
 *
 *     node bin/run.js scripts/rst/compare.ts [--diff] [--python PYTHON] FILES…
 *
 * Needs a Python with docutils, Debian's `python3-docutils` unless another is named. Exits with 1 if a word is lost or a
 * block differs.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { VFile } from 'vfile'
import { rst } from '../../src/formats/rst/index.ts'
import { outlineOf } from './outline.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    diff: { type: 'boolean', default: false },
    python: { type: 'string', default: '/usr/bin/python3' },
  },
})

const words = (outline: string) =>
  outline
    .replace(/^ *(?:[a-z-]+(?: [\w=-]+)*: ?)/gm, '')
    .replace(/<[^<>]*>/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
const blocks = (outline: string) =>
  outline.split('\n').map(line => /^ *[a-z-]+(?: [\w=-]+)*/.exec(line)?.[0] ?? '')
const kinds = (outline: string) =>
  (outline.match(/<(?:em|strong|code|cite|sub|sup|span|a|img|note)\b/g) ?? []).toSorted()
const links = (outline: string) => (outline.match(/<(?:a|img) [^\s<>]+/g) ?? []).toSorted()

/** How many of the first list are in the second, each used once. */
function shared(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of second) left.set(item, (left.get(item) ?? 0) + 1)
  return first.filter(item => {
    const count = left.get(item) ?? 0
    left.set(item, count - 1)
    return count > 0
  }).length
}

const measures = { words, blocks, kinds, links }
const totals = Object.fromEntries(Object.keys(measures).map(name => [name, [0, 0]])) as Record<
  keyof typeof measures,
  [number, number]
>
let identical = 0
let isWorse = false

for (const path of positionals) {
  const [, ...expectedLines] = execFileSync(
    values.python,
    [new URL('./outline.py', import.meta.url).pathname, path],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  ).split('\n')
  const expected = expectedLines.join('\n')
  const found = outlineOf(rst.parse(new VFile({ path, value: readFileSync(path, 'utf8') })).tree)
  const parts = Object.entries(measures).map(([name, measure]) => {
    const all = measure(expected)
    const kept = shared(all, measure(found))
    const total = totals[name as keyof typeof measures]
    total[0] += kept
    total[1] += all.length
    if ((name === 'words' || name === 'blocks') && kept < all.length) isWorse = true
    return `${name} ${kept}/${all.length}`
  })
  if (found === expected) identical++
  console.log(`${found === expected ? 'identical' : 'different'}  ${parts.join('  ')}  ${path}`)
  if (values.diff && found !== expected) printDifference(expected.split('\n'), found.split('\n'))
}

console.log(
  `${identical} of ${positionals.length} documents identical; ${Object.entries(totals)
    .map(([name, [kept, all]]) => `${name} ${kept}/${all}`)
    .join(', ')}`,
)
process.exitCode = isWorse ? 1 : 0

function printDifference(expected: readonly string[], found: readonly string[]): void {
  const missing = new Set(found)
  const known = new Set(expected)
  for (const line of expected) if (!missing.has(line)) console.log(`  - ${line}`)
  for (const line of found) if (!known.has(line)) console.log(`  + ${line}`)
}

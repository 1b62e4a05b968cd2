import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes, Text } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { ordinary } from '../../../scripts/rst/ordinary.ts'
import { rst } from '../../../src/formats/rst/index.ts'

const folder = new URL('./fixtures/conformance/', import.meta.url)
const snippets = readdirSync(folder).filter(name => name.endsWith('.rst'))
const parse = (source: string) => rst.parse(new VFile({ path: 'test.rst', value: source })).tree

/** What a piece of source says: escapes taken off, lines joined, runs of white space as one space. */
function said(source: string): string {
  const unescaped = source.replace(/\\(?:[ \t]*\r?\n[ \t]*|[ \t]|([\s\S]?))/g, '$1')
  return unescaped.replace(/[\s\v\f]+/gu, ' ').trim()
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** The text nodes of a tree that stand in the source. */
function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return node.data?.isGenerated ? [] : [node]
  return 'children' in node ? node.children.flatMap(textsOf) : []
}

/** Checks that each text is what its place in the source says, and that line and column agree with the offset. */
function expectSlices(source: string): void {
  const lines = source.split(/\r\n|\n|\r/)
  for (const { value, position } of textsOf(parse(source))) {
    const { start, end } = position ?? {}
    expect(said(source.slice(start?.offset, end?.offset))).toBe(said(value.replaceAll('\\', '\\\\')))
    const before = source.slice(0, start?.offset).split(/\r\n|\n|\r/)
    expect([start?.line, start?.column]).toEqual([before.length, (before.at(-1) ?? '').length + 1])
    expect(end?.column).toBeLessThanOrEqual((lines[(end?.line ?? 1) - 1] ?? '').length + 1)
  }
}

describe('positions', () => {
  // The quotation marks of quoted values are in the source, but not in the text.
  it.each(snippets.filter(name => name !== 'directive-csv-table.rst'))('slice the texts of %s', name => {
    expectSlices(readFileSync(new URL(name, folder), 'utf8'))
  })

  it('slice the texts of a whole write-up', () => {
    expectSlices(ordinary(5_000))
    expectSlices(ordinary(5_000).replaceAll('\n', '\r\n'))
  })

  it('slice texts after tabs', () => {
    expectSlices('*\ta *b*\tc\n\n\tquote\tof *d*\n\n\t- e\n\t  f\n')
  })

  it('slice texts of a source with a byte order mark', () => {
    expectSlices('\ufeffTitle\n=====\n\nA *b*\n')
  })

  it('start a heading at the line of its title text', () => {
    const [heading] = parse('=======\n Title\n=======\n').children
    expect(heading?.position?.start).toEqual({ line: 2, column: 2, offset: 9 })
  })

  it.each(snippets)('are on every node of %s, inside its parent unless text is substituted', name => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    for (const node of nodesOf(parse(source))) {
      expect(node.position, node.type).toBeDefined()
      expect(node.position?.start.offset).toBeLessThanOrEqual(node.position?.end.offset ?? -1)
    }
  })
})

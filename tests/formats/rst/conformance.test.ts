import { readdirSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../scripts/rst/outline.ts'
import { rst } from '../../../src/formats/rst/index.ts'

const folder = new URL('./fixtures/conformance/', import.meta.url)
const names = readdirSync(folder)
  .filter(name => name.endsWith('.rst'))
  .map(name => name.slice(0, -'.rst'.length))

/** Where this reader and docutils differ on purpose; the README of the reader says so, too. */
const exceptions: Record<string, string> = {
  'standalone-address-after-colon-words':
    'docutils links no address in a paragraph after a word like "foo:bar"',
}

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const outline = (name: string) =>
  outlineOf(rst.parse(new VFile({ path: `${name}.rst`, value: read(`${name}.rst`) })).tree)

describe('conformance with docutils', () => {
  it('has at least 150 snippets', () => {
    expect(names.length).toBeGreaterThanOrEqual(150)
  })

  it.each(names.filter(name => !(name in exceptions)))('%s', name => {
    expect(outline(name)).toBe(read(`${name}.txt`))
  })

  it.each(Object.entries(exceptions))('%s differs: %s', name => {
    expect(outline(name)).not.toBe(read(`${name}.txt`))
  })
})

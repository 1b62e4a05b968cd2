import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { pathological } from '../../../scripts/rst/pathological.ts'
import { rst } from '../../../src/formats/rst/index.ts'

const seed = 20180502
const folder = new URL('./fixtures/conformance/', import.meta.url)
const sources = readdirSync(folder)
  .filter(name => name.endsWith('.rst'))
  .map(name => readFileSync(new URL(name, folder), 'utf8'))

/** Reads a text; the reader's own mistakes, which it reports instead of throwing, count as failures. */
function read(source: string) {
  const file = new VFile({ path: 'test.rst', value: source })
  const document = rst.parse(file)
  expect(file.messages.filter(({ reason }) => reason.startsWith('The text cannot be read'))).toEqual([])
  return document
}

const pieces = [
  '\n',
  '\n\n',
  ' ',
  '  ',
  '   ',
  '\t',
  '*',
  '**',
  '`',
  '``',
  '_',
  '__',
  '|',
  ':',
  '::',
  '..',
  '.. ',
  '.. note::',
  '.. _a:',
  '.. [1] ',
  '.. |a| replace:: ',
  '.. image:: ',
  '.. list-table::\n',
  '.. csv-table::\n',
  '.. role:: ',
  '- ',
  '* ',
  '1. ',
  '(a) ',
  '#. ',
  '====',
  '----',
  '+---+---+',
  '| a | b |',
  '=== ===',
  '>>> ',
  ':a: ',
  '-a  ',
  '| ',
  '[1]_',
  '[#]_',
  'a_',
  '`a <b>`_',
  ':sub:`a`',
  'http://a.b',
  'a@b.c',
  '\\',
  'word',
  'Title',
  '日本',
  '😀',
  '\u0301',
  '\0',
  '\r\n',
  '\u2028',
  '-- ',
  '__ ',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(''))

describe('robustness', () => {
  it('reads any text made of markup', () => {
    fc.assert(
      fc.property(text, source => void read(source)),
      { seed, numRuns: 3_000 },
    )
  })

  it('reads any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), source => void read(source)),
      { seed, numRuns: 1_000 },
    )
  })

  it('reads 10,000 mutants of the snippets', () => {
    const cut = fc.record({
      source: fc.constantFrom(...sources),
      at: fc.nat(),
      length: fc.nat(12),
      put: text,
    })
    const mutate = ({
      source,
      at,
      length,
      put,
    }: {
      source: string
      at: number
      length: number
      put: string
    }) => {
      const from = at % (source.length + 1)
      return source.slice(0, from) + put.slice(0, at % 7) + source.slice(from + length)
    }
    fc.assert(
      fc.property(cut, parts => void read(mutate(parts))),
      { seed, numRuns: 10_000 },
    )
  }, 60_000)

  it('keeps every word of plain text', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const indent = fc.constantFrom('', ' ', '  ', '    ')
    const line = fc
      .tuple(indent, fc.array(word, { minLength: 1, maxLength: 6 }))
      .map(([space, words]) => space + words.join(' '))
    const lines = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 20 })
    const property = fc.property(lines, all => {
      const source = all.join('\n')
      const { tree } = read(source)
      const kept = tree.children
        .map(node => textOf(node))
        .join('')
        .replace(/\s+/g, '')
      expect(kept).toBe(source.replace(/\s+/g, ''))
    })
    fc.assert(property, { seed, numRuns: 500 })
  })
})

describe('texts made to be slow', () => {
  // How long each takes is what `bench/rst.ts` prints; a text that would take for ever ends in the runner's time limit.
  it.each(Object.entries(pathological(40_000)))('end for %s', (_name, source) => {
    expect(read(source).tree.type).toBe('root')
  })
})

import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../src/formats/rst/dates.ts'
import { rst } from '../../../src/formats/rst/index.ts'

const read = (source: string) => rst.parse(new VFile({ path: 'test.rst', value: source }))
const words = (source: string) => JSON.stringify(read(source).tree)

describe('metadata', () => {
  it('is read from the directive "post" of ablog', () => {
    const source = `.. post:: May 11, 2018
   :title: The title
   :author: Ann, Bob
   :tags: a, b c
   :category: ignored
   :language: de

   An excerpt.

Other title
===========
`
    expect(read(source).metadata).toEqual({
      title: 'The title',
      authors: [
        { name: 'Ann', url: null },
        { name: 'Bob', url: null },
      ],
      published: '2018-05-11',
      language: 'de',
      tags: ['a', 'b c'],
      url: null,
      description: 'An excerpt.',
    })
    expect(words(source)).not.toContain('excerpt')
  })

  it('is read from the fields of Pelican below the title, and other fields stay', () => {
    const source = `Title
#####

:date: 2010-10-03 10:20
:tags: thats, awesome
:author: Doe, John
:slug: my-post
:summary: Short.
:Speaker: Somebody

Text.
`
    const { metadata, tree } = read(source)
    expect(metadata).toMatchObject({
      title: 'Title',
      published: '2010-10-03',
      tags: ['thats', 'awesome'],
      description: 'Short.',
    })
    expect(metadata.authors).toEqual([{ name: 'Doe, John', url: null }])
    expect(tree.children.map(node => node.type)).toEqual(['heading', 'definitionList', 'paragraph'])
    expect(JSON.stringify(tree)).toContain('Somebody')
    expect(JSON.stringify(tree)).not.toContain('my-post')
  })

  it('is read from the comments of Nikola', () => {
    const source = `.. title: My title
.. slug: my-title
.. date: 2012-09-15 19:52:05 UTC
.. tags: x, y
.. link: http://example.org/original
.. description: About it

Text.
`
    expect(read(source).metadata).toMatchObject({
      title: 'My title',
      published: '2012-09-15T19:52:05Z',
      tags: ['x', 'y'],
      url: 'http://example.org/original',
      description: 'About it',
    })
  })

  it('is read from bibliographic fields, of which several authors may be listed', () => {
    const source = ':Authors: - Ann\n          - Bob\n:Date: 3 May 2018\n:lang: pt_BR\n\nText.\n'
    const { metadata } = read(source)
    expect(metadata.authors.map(({ name }) => name)).toEqual(['Ann', 'Bob'])
    expect(metadata).toMatchObject({ published: '2018-05-03', language: 'pt-BR' })
  })

  it('is read from the directive "meta"', () => {
    expect(
      read('.. meta::\n   :description lang=en: What it is\n   :author: Ann\n\nText.\n').metadata,
    ).toMatchObject({
      description: 'What it is',
      authors: [{ name: 'Ann', url: null }],
    })
  })

  it('takes the title of the only outermost section', () => {
    expect(read('One *two*\n=========\n\nSub\n---\n').metadata.title).toBe('One two')
    expect(read('One\n===\n\nTwo\n===\n').metadata.title).toBeNull()
  })

  it('takes no fields from a section of several', () => {
    expect(read('One\n===\n\n:date: 2018-05-03\n\nTwo\n===\n').metadata.published).toBeNull()
  })

  it('does not lose fields in the text', () => {
    expect(words('Text.\n\n:title: stays\n')).toContain('stays')
  })
})

describe('dates', () => {
  it.each([
    ['May 11, 2018', '2018-05-11'],
    ['11 May 2018', '2018-05-11'],
    ['11th of nothing', null],
    ['Sept. 3, 2018', '2018-09-03'],
    ['2018-5-3', '2018-05-03'],
    ['2018/05/03 10:00', '2018-05-03'],
    ['2018-05-03T10:00:00Z', '2018-05-03T10:00:00Z'],
    ['2018-05-03 10:00:00 UTC+02:00', '2018-05-03T10:00:00+02:00'],
    ['2018-05-03 10:00 +0200', '2018-05-03T10:00:00+02:00'],
    ['May 3, 2018 1:30 pm CEST', '2018-05-03T13:30:00+02:00'],
    ['03.05.2018', '2018-05-03'],
    ['2018-02-30', null],
    ['2018-13-01', null],
    ['soon', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })
})

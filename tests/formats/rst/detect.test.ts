import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { rst } from '../../../src/formats/rst/index.ts'

const score = (path: string, value: string) => rst.detect(new VFile({ path, value })).score

describe('detection', () => {
  it('goes by the extension', () => {
    expect(score('a.rst', 'Text.')).toBeGreaterThanOrEqual(2)
    expect(score('a.rest', 'Text.')).toBeGreaterThanOrEqual(2)
    expect(rst.detect(new VFile({ path: 'a.rst', value: '' })).reasons).toEqual(['the extension .rst'])
  })

  it.each([
    ['a directive', 'Text.\n\n.. note:: x\n'],
    ['a title with an overline', '=====\nTitle\n=====\n\nText.\n'],
    ['a title underlined with a tilde', 'Title\n~~~~~\n'],
    ['a target', 'A link_.\n\n.. _link: http://example.org\n'],
    ['a role', 'See :ref:`this`.\n'],
    ['an embedded address', 'See `this <http://example.org>`_.\n'],
    ['fields below the title', 'Title\n=====\n\n:date: 2018-05-03\n'],
    ['comments of Nikola', '.. title: x\n.. slug: y\n'],
  ])('takes a text file with %s', (_what, text) => {
    expect(score('a.txt', text)).toBeGreaterThanOrEqual(2)
  })

  it.each([
    ['a Markdown file', 'a.md', 'Title\n=====\n\n.. note:: x\n'],
    ['an HTML file', 'a.html', '.. note:: x\n'],
    ['a plain text', 'a.txt', 'Only words.\n\nAnd more: words.\n'],
    ['Markdown with setext titles', 'a.txt', 'Title\n=====\n\nText [link](http://example.org)\n\n- x\n'],
    ['Markdown with a list of links', 'a.txt', '# Title\n\n[a](http://a.b)\n[b](http://a.b)\n'],
    ['front matter', 'a.txt', '---\ntitle: x\n---\n\n.. note:: x\n'],
  ])('does not take %s', (_what, path, text) => {
    expect(score(path, text)).toBeLessThan(2)
  })
})

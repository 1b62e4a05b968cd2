import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../scripts/rst/outline.ts'
import { classNames, elements } from '../../../src/formats/rst/elements.ts'
import { rst } from '../../../src/formats/rst/index.ts'

function read(source: string) {
  const file = new VFile({ path: 'test.rst', value: source })
  const { tree } = rst.parse(file)
  const messages = file.messages.map(
    ({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId}: ${reason}`,
  )
  return { tree, outline: outlineOf(tree).trimEnd().split('\n'), messages }
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

describe('what docutils does not know', () => {
  it.each([
    [
      'a video becomes a link',
      '.. youtube:: abc\n',
      ['paragraph: <a https://www.youtube.com/watch?v=abc>https://www.youtube.com/watch?v=abc</a>'],
    ],
    [
      'a reference of Sphinx keeps its title',
      'See :doc:`the page <page>` and :ref:`label`.\n',
      ['paragraph: See the page and label.'],
    ],
    [
      'a name in code is code',
      'Call :py:func:`~os.path.join` with :kbd:`Ctrl`.\n',
      ['paragraph: Call <code>join</code> with <code>Ctrl</code>.'],
    ],
    [
      'a remark on a version is set apart',
      '.. versionadded:: 1.2 It is *new*\n',
      ['aside versionadded', '  paragraph: 1.2 It is <em>new</em>'],
    ],
    ['a hint to more is set apart', '.. seealso:: More.\n', ['aside seealso', '  paragraph: More.']],
    [
      'arrangements are no text',
      '.. toctree::\n   :maxdepth: 2\n\n   a\n   b\n\n.. highlight:: none\n\n.. index:: x\n\nText.\n',
      ['paragraph: Text.'],
    ],
    [
      'content for some outputs is kept with its titles',
      'A\n=\n\n.. only:: html\n\n   B\n   -\n\n   Text.\n',
      ['heading 1: A', 'heading 2: B', 'paragraph: Text.'],
    ],
    [
      'code blocks take the language that was set',
      '.. highlight:: python\n\n::\n\n  x\n',
      ['code python "x"'],
    ],
  ])('%s', (_what, source, expected) => {
    const { outline, messages } = read(source)
    expect(outline).toEqual(expected)
    expect(messages).toEqual([])
  })
})

describe('what is refused or wrong', () => {
  it.each([
    ['a file', 'Text.\n\n.. include:: /etc/passwd\n', 'directive-is-safe'],
    ['a file as code', '.. literalinclude:: x.py\n', 'directive-is-safe'],
    ['a table from a file', '.. csv-table::\n   :file: x.csv\n', 'directive-is-safe'],
    ['a table from an address', '.. csv-table::\n   :url: http://example.org\n', 'directive-is-safe'],
    ['raw HTML', '.. raw:: html\n\n   <script>alert(1)</script>\n', 'directive-is-safe'],
    ['a raw role', '.. role:: html(raw)\n   :format: html\n\n:html:`<b>`\n', 'directive-is-safe'],
    ['an unknown directive', '.. nothing:: known\n', 'directive-is-known'],
    ['an unknown role', 'A :nothing:`known`.\n', 'role-is-known'],
    ['a reference to nothing', 'A `phrase`_.\n', 'reference-is-resolved'],
    ['a substitution of nothing', 'A |thing|.\n', 'reference-is-resolved'],
    ['a substitution of itself', '|a|\n\n.. |a| replace:: |a|\n', 'reference-is-resolved'],
    ['markup without end', 'A *word.\n', 'markup-is-closed'],
    ['a malformed table', '+---+---+\n| a | b\n+---+---+\n', 'rst-is-well-formed'],
    ['a date that nobody knows', '|d|\n\n.. |d| date::\n', 'reference-is-resolved'],
  ])('reports %s', (_what, source, rule) => {
    const { messages } = read(source)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(new RegExp(`^\\d+:\\d+ ${rule}: `))
  })

  it('keeps the content of unknown directives', () => {
    expect(read('.. nothing:: The *argument*\n   :option: x\n\n   * content\n').outline).toEqual([
      'paragraph: The <em>argument</em>',
      'dl field-list',
      '  dt: option',
      '  dd',
      '    paragraph: x',
      'list',
      '  item',
      '    paragraph: content',
    ])
  })

  it('keeps the words and links of raw HTML, and no script', () => {
    const { outline } = read(
      '.. raw:: html\n\n   <p>Watch <iframe src="https://example.org/v"></iframe></p><script>no()</script>\n',
    )
    expect(outline).toEqual(['paragraph: Watch <a https://example.org/v>https://example.org/v</a>'])
  })

  it('makes no link that runs code', () => {
    const { tree } = read(
      '`a <javascript:alert(1)>`_ b_\n\n.. _b: JavaScript:alert(2)\n.. image:: x.png\n   :target: data:text/html,x\n',
    )
    expect(nodesOf(tree).map(node => node.type)).not.toContain('link')
    expect(JSON.stringify(tree)).not.toMatch(/javascript:|data:text/i)
  })

  it('only counts what is wrong a thousand times', () => {
    const { messages } = read('a_ '.repeat(1000))
    expect(messages).toHaveLength(101)
    expect(messages.at(-1)).toContain('900 more')
  })

  it('keeps what is nested too deeply', () => {
    const source = `${'- '.repeat(200)}deep\n`
    const { tree, messages } = read(source)
    expect(JSON.stringify(tree)).toContain('deep')
    expect(messages[0]).toContain('nested too deeply')
  })
})

describe('the tree', () => {
  it('gives ids only to what is linked to', () => {
    const { tree } = read('See Two_.\n\nOne\n===\n\nTwo\n===\n')
    const ids = tree.children.flatMap(node => (node.type === 'heading' ? [node.data?.hProperties?.id] : []))
    expect(ids).toEqual([undefined, 'two'])
    expect(JSON.stringify(tree)).toContain('"url":"#two"')
  })

  it('connects footnotes and their references', () => {
    const nodes = nodesOf(read('A [#]_.\n\n.. [#] Note.\n').tree)
    const reference = nodes.find(node => node.type === 'footnoteReference')
    const definition = nodes.find(node => node.type === 'footnoteDefinition')
    expect(reference).toMatchObject({ label: '1' })
    expect(definition).toMatchObject({ identifier: reference?.identifier, label: '1' })
  })

  it('shows footnotes that nothing refers to', () => {
    expect(read('.. [3] Note.\n').outline).toEqual(['footnote 3', '  paragraph: Note.'])
  })

  it('gives the date of the document where it asks for the date', () => {
    expect(read('.. post:: May 11, 2018\n\nOn |d|.\n\n.. |d| date:: %d %B %Y\n').outline).toEqual([
      'paragraph: On 11 May 2018.',
    ])
  })

  it('asks only for elements and classes that are listed, and has no HTML', () => {
    const folder = new URL('./fixtures/conformance/', import.meta.url)
    const names = readdirSync(folder).filter(name => name.endsWith('.rst'))
    for (const name of names) {
      const { tree } = read(readFileSync(new URL(name, folder), 'utf8'))
      for (const node of nodesOf(tree)) {
        expect(node.type).not.toBe('html')
        const { hName, hProperties } = node.data ?? {}
        if (hName) expect(Object.keys(elements)).toContain(hName)
        const { className = [] } = hProperties ?? {}
        for (const one of Array.isArray(className) ? className : []) expect(classNames).toContain(one)
        const allowed: readonly string[] = hName
          ? elements[hName as keyof typeof elements]
          : ['className', 'id']
        for (const property of Object.keys(hProperties ?? {})) expect(allowed).toContain(property)
      }
    }
  })
})

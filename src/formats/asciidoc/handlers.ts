import type { Element, ElementContent } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { BlockContent, FootnoteDefinition, PhrasingContent, RootContent } from 'mdast'
import { attribution } from '../attribution.ts'
import { pageOfFrame } from '../embeds.ts'
import { admonition } from '../markdown/tools/admonition.ts'

/** What becomes of those elements of Asciidoctor's HTML that stand for more than their name says. */
export const handlers: Record<string, Handle> = { div, iframe, p: paragraph, sup }

function div(state: State, node: Element): RootContent[] {
  const classes = classesOf(node)
  if (node.properties.id === 'footnotes') return footnotesOf(state, node)
  if (classes.includes('admonitionblock')) return [admonitionOf(state, node)]
  if (classes.includes('attribution')) return [attributionOf(state, node)]
  const blocks = state.toFlow(state.all(node)) as BlockContent[]
  // A title of a block stands above it like a heading that no outline has.
  if (!classes.includes('title')) return blocks
  const children: PhrasingContent[] = blocks.flatMap(block =>
    block.type === 'paragraph' ? block.children : [],
  )
  return [{ type: 'paragraph', children: [{ type: 'strong', children }], position: node.position }]
}

/** `— Name<br><cite>Source</cite>`: the dash is Asciidoctor's. */
function attributionOf(state: State, node: Element): RootContent {
  const [first] = node.children
  if (first?.type === 'text') first.value = first.value.replace(/^\s*—\s*/, '')
  return attribution(state.all(node) as PhrasingContent[], node.position)
}

/** In cells of tables there is no place for paragraphs. */
function paragraph(state: State, node: Element): RootContent[] {
  const children = state.all(node) as PhrasingContent[]
  if (classesOf(node).includes('tableblock')) return children
  return [{ type: 'paragraph', children, position: node.position }]
}

/** Asciidoctor makes a table of it: its kind in one cell, its title and text in another. */
function admonitionOf(state: State, node: Element): RootContent {
  const kind = classesOf(node).find(name => name !== 'admonitionblock') ?? 'note'
  const content = find(node, each => classesOf(each).includes('content'))
  const [first, ...rest] =
    content?.children.filter(child => child.type !== 'text' || child.value.trim()) ?? []
  const isTitled = first?.type === 'element' && classesOf(first).includes('title')
  const title = isTitled ? (state.all(first) as PhrasingContent[]) : []
  const inner: Element = { ...node, properties: {}, children: isTitled ? rest : (content?.children ?? []) }
  const children = state.toFlow(state.all(inner)) as BlockContent[]
  return admonition({ kind, title, children, position: node.position })
}

/** `<div class="footnote" id="_footnotedef_1"><a>1</a>. The note.</div>` */
function footnotesOf(state: State, { children }: Element): FootnoteDefinition[] {
  const notes = children.filter(child => child.type === 'element' && classesOf(child).includes('footnote'))
  return notes.flatMap(note => {
    if (note.type !== 'element') return []
    const [, ...rest] = note.children.filter(child => child.type !== 'text' || child.value.trim())
    const [first] = rest
    if (first?.type === 'text') first.value = first.value.replace(/^\.\s*/, '')
    const label = String(note.properties.id ?? '').replace('_footnotedef_', '')
    const content = state.toFlow(state.all({ ...note, children: rest })) as BlockContent[]
    return [
      { type: 'footnoteDefinition', identifier: label, label, children: content, position: note.position },
    ]
  })
}

function sup(state: State, node: Element): RootContent[] {
  const isFootnote = classesOf(node).some(name => /^footnote(?:ref)?$/.test(name))
  const link = isFootnote ? find(node, each => each.tagName === 'a') : null
  const label = String(link?.properties.href ?? '').replace('#_footnotedef_', '')
  if (label) return [{ type: 'footnoteReference', identifier: label, label, position: node.position }]
  return state.all(node) as RootContent[]
}

/** A video is a link to its page. */
function iframe(_: State, { properties, position }: Element): RootContent {
  const url = pageOfFrame(String(properties.src ?? ''))
  return { type: 'link', url, children: [{ type: 'text', value: url, position }], position }
}

function find(node: Element, holds: (element: Element) => boolean): Element | null {
  for (const child of node.children as ElementContent[]) {
    if (child.type !== 'element') continue
    const found = holds(child) ? child : find(child, holds)
    if (found) return found
  }
  return null
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

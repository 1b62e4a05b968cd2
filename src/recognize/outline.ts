import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { textOf } from '../text/text-of.ts'
import { tidy } from '../text/words.ts'

/** A part of a write-up under a heading, or under a bold line that names a day. */
export interface Section {
  node: Heading | Paragraph
  form: 'heading' | 'day line'
  text: string
  /** Whether it names a day, or sessions of a day, and nothing else. */
  isDay: boolean
  /** 1-based. */
  line: number
  /** Smaller is higher; a bold day line stands half a step above the headings that follow it. */
  depth: number
  parent: Section | null
  children: Section[]
  /** What stands under the heading, up to the next section. */
  own: RootContent[]
  /** What stands under the heading with all sections below it. */
  all: RootContent[]
}

/** How to tell a heading or bold line that names a day from any other. */
export type IsDay = (text: string) => boolean

/** The sections of a write-up in order, with their places in the hierarchy. */
export function outlineOf(tree: Root, isDay: IsDay): Section[] {
  const starts = tree.children.flatMap((node, index) => {
    const start = startOf(node, isDay)
    return start ? [{ ...start, index }] : []
  })
  const sections: Section[] = []
  starts.forEach(({ node, form, depth, index }, order) => {
    const text = tidy(textOf(node))
    const section: Section = {
      node,
      form,
      text,
      isDay: form === 'day line' || isDay(text),
      line: node.position?.start.line ?? 1,
      depth: depth ?? depthAfter(starts.slice(order + 1)),
      parent: null,
      children: [],
      own: withoutRules(tree.children.slice(index + 1, starts[order + 1]?.index)),
      all: [],
    }
    section.parent = parentOf(section, sections.at(-1) ?? null)
    section.parent?.children.push(section)
    sections.push(section)
  })
  return fillAll(sections, tree, starts)
}

interface Start {
  node: Heading | Paragraph
  form: Section['form']
  depth: number | null
}

function startOf(node: RootContent, isDay: IsDay): Start | null {
  if (node.type === 'heading') return { node, form: 'heading', depth: node.depth }
  const isBold =
    node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
  return isBold && isDay(tidy(textOf(node))) ? { node, form: 'day line', depth: null } : null
}

function depthAfter(following: Start[]): number {
  return (following.find(({ depth }) => depth !== null)?.depth ?? 1) - 0.5
}

function parentOf(section: Section, previous: Section | null): Section | null {
  let candidate = previous
  while (candidate && candidate.depth >= section.depth) candidate = candidate.parent
  return candidate
}

function fillAll(sections: Section[], tree: Root, starts: { index: number }[]): Section[] {
  sections.forEach((section, order) => {
    let next = order + 1
    while ((sections[next]?.depth ?? 0) > section.depth) next++
    section.all = withoutRules(tree.children.slice((starts[order]?.index ?? 0) + 1, starts[next]?.index))
  })
  return sections
}

/** Rules part sections, as they part slides; at a section's ends they belong to neither side. */
function withoutRules(nodes: RootContent[]): RootContent[] {
  let [start, end] = [0, nodes.length]
  while (start < end && nodes[start]?.type === 'thematicBreak') start++
  while (end > start && nodes[end - 1]?.type === 'thematicBreak') end--
  return nodes.slice(start, end)
}

/** The sections above one, the nearest first. */
export function ancestorsOf(section: Section): Section[] {
  const ancestors: Section[] = []
  for (let above = section.parent; above; above = above.parent) ancestors.push(above)
  return ancestors
}

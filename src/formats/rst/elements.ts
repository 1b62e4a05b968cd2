/**
 * Every HTML element, beside those of Markdown, that the reader's nodes ask for in `data.hName`, with the properties they
 * may have. Whoever makes the tree safe must allow these. `id` can also stand on Markdown's own elements, in
 * `data.hProperties`, where a reference of the document points to them.
 */
export const elements = {
  aside: ['className', 'id'],
  cite: ['id'],
  dd: [],
  div: ['className', 'id'],
  dl: ['className', 'id'],
  dt: ['id'],
  figcaption: [],
  figure: ['id'],
  p: ['className', 'id'],
  span: ['className', 'id'],
  sub: ['id'],
  sup: ['id'],
  table: ['id'],
  tbody: [],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan'],
  thead: [],
  tr: [],
} as const satisfies Record<string, readonly string[]>

/** The name of an element in `elements`. */
export type ElementName = keyof typeof elements

/** Every class that the reader's nodes have in `data.hProperties.className`. */
export const classNames = [
  'admonition', 'attention', 'attribution', 'caution', 'citations', 'classifier', 'container', 'danger', 'deprecated',
  'epigraph', 'error', 'field-list', 'footnote', 'highlights', 'hint', 'important', 'legend', 'line-block', 'math', 'note',
  'option-list', 'pull-quote', 'rubric', 'seealso', 'sidebar', 'tip', 'title', 'todo', 'topic', 'update', 'versionadded',
  'versionchanged', 'versionremoved', 'warning',
] as const

/** A class in `classNames`. */
export type ClassName = (typeof classNames)[number]

const known: ReadonlySet<string> = new Set(classNames)

/** Those of some classes that the reader's nodes may have: documents can name any. */
export function knownClasses(classes: readonly string[] = []): ClassName[] {
  return classes.filter((name): name is ClassName => known.has(name))
}

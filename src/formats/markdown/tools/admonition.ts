import type { Blockquote, Paragraph, PhrasingContent } from 'mdast'
import type { Position } from 'unist'

/** The classes that the site's styles know, and what tools call the same. */
const classes: Record<string, string> = {
  attention: 'attention',
  bug: 'error',
  caution: 'caution',
  danger: 'danger',
  error: 'error',
  failure: 'error',
  hint: 'hint',
  important: 'important',
  success: 'tip',
  tip: 'tip',
  todo: 'todo',
  warning: 'warning',
}

/** What a remark that is set apart is made of. */
export interface AdmonitionParts {
  /** What its tool calls it: `note`, `info`. */
  kind: string
  title: PhrasingContent[]
  children: Blockquote['children']
  position: Position | undefined
}

/** Makes a remark that is set apart from the text, as all formats have it: an `aside` with a title of its own. */
export function admonition({ kind, title, children, position }: AdmonitionParts): Blockquote {
  const className = ['admonition', classes[kind.toLowerCase()] ?? 'note']
  const place = position && { position }
  const head: Paragraph[] = title.length
    ? [
        {
          type: 'paragraph',
          data: { hName: 'p', hProperties: { className: ['title'] } },
          children: title,
          ...place,
        },
      ]
    : []
  const data = { hName: 'aside', hProperties: { className } }
  return { type: 'blockquote', data, children: [...head, ...children], ...place }
}

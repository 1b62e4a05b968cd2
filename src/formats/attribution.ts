import type { Paragraph, PhrasingContent } from 'mdast'
import type { Position } from 'unist'

/** Makes the line that tells who said the words above it, as all formats have it that mark such a line. */
export function attribution(children: PhrasingContent[], position?: Position): Paragraph {
  const data = { hName: 'p', hProperties: { className: ['attribution'] } }
  return { type: 'paragraph', data, children, ...(position && { position }) }
}

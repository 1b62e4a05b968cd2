import type { AbstractBlock, Document } from '@asciidoctor/core'

/** What a role begins with that says in which line of the source a block stands. */
export const lineRole = 'source-line-'

/** Gives every block a role with its line, which comes back as a class of the HTML: nothing else of it has places. */
export function markLines(document: Document): void {
  const waiting: unknown[] = [...document.getBlocks()]
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    // The items of a description list are pairs of terms and a text.
    if (Array.isArray(block)) waiting.push(...block)
    else if (isBlock(block)) {
      const line = block.getLineNumber()
      if (line) block.addRole(`${lineRole}${line}`)
      waiting.push(...block.getBlocks())
    }
  }
}

function isBlock(value: unknown): value is AbstractBlock {
  return value !== null && typeof value === 'object' && 'getBlocks' in value && 'addRole' in value
}

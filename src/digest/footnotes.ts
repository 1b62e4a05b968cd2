import type { Root } from 'hast'
import { eachElement } from './elements.ts'

/** Begins the ids of footnotes with a prefix: the same footnote can be referred to in several parts of a text. */
export function prefixFootnotes(tree: Root, prefix: string): void {
  const prefixed = (id: string) => (/^(?:fn|fnref)-|^footnote-label$/.test(id) ? prefix + id : id)
  eachElement(tree, ({ properties }) => {
    const { id, href, ariaDescribedBy } = properties
    if (id) properties.id = prefixed(String(id))
    const isOfFootnote = 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties
    if (typeof href === 'string' && isOfFootnote) properties.href = `#${prefixed(href.slice(1))}`
    if (Array.isArray(ariaDescribedBy))
      properties.ariaDescribedBy = ariaDescribedBy.map(each => prefixed(String(each)))
  })
}

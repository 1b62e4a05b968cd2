import type { SearchEntry } from '../../publish/search.ts'

/**
 * A page as the index reads it: its facts, its filters and its words. It is made for the index alone, so that the
 * site's own pages need no marks for it.
 */
export function documentOf({ facts, filters, summary, bodies }: SearchEntry): string {
  const marks = [
    // Of several with one name, only the last would be kept.
    ...Object.entries(facts).map(([name, values]) => mark('meta', name, values.join(', '))),
    ...Object.entries(filters).flatMap(([name, values]) => values.map(value => mark('filter', name, value))),
  ]
  return `<!doctype html><html><body>${marks.join('')}${escaped(summary)}${bodies.join('')}</body></html>`
}

function mark(as: 'meta' | 'filter', name: string, value: string): string {
  return value && `<p data-pagefind-ignore data-pagefind-${as}="${name}">${escaped(value)}</p>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

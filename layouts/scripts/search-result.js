// A result of the search as the site shows it.

/** @import { FoundPage } from '../pagefind.d.ts' */

/**
 * A row of the list of results: title, what it is, whose, where, and a part of its text.
 * @param {FoundPage} page
 * @param {{ kindWord: (kind: string) => string }} words
 * @returns {HTMLElement}
 */
export function resultItem({ url, meta, filters, excerpt }, { kindWord }) {
  const link = element('a', meta.title)
  link.setAttribute('href', url)
  const kind = element('span', kindWord(filters.kind?.at(-1) ?? ''))
  kind.className = 'kind'
  const facts = [meta.people, meta.at].filter(Boolean).map(fact => element('span', fact))
  const part = named('excerpt', element('p', ...marked(excerpt)))
  const [language] = filters.language ?? []
  if (language) for (const node of [link, part]) node.lang = language
  const text = element(
    'div',
    named('title', element('p', link)),
    named('facts', element('p', kind, ...facts)),
    part,
  )
  const item = element('li', named('text', text))
  item.className = 'row talk'
  return item
}

/** The excerpt's text, and in `mark` the words that were looked for; nothing else in it is taken for HTML. */
function marked(/** @type {string} */ excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    const text = part.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
    return index % 2 ? element('mark', text) : text
  })
}

function named(/** @type {string} */ name, /** @type {HTMLElement} */ node) {
  node.className = name
  return node
}

function element(/** @type {string} */ name, /** @type {(Node | string | undefined)[]} */ ...children) {
  const node = document.createElement(name)
  node.append(...children.filter(child => child !== undefined))
  return node
}

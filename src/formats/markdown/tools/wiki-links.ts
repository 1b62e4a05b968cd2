import { slugOf } from '../../../text/slugs.ts'
import type { Construct } from '../constructs.ts'
import { type Expansion, verbatim } from '../expansion.ts'
import type { Tool } from './tool.ts'

/** `[[Page#Heading|text]]`; two brackets that go on as a link or a reference of Markdown are none. */
const wikiLink =
  /(?<![[\\])(?<embed>!?)\[\[(?=\S)(?<page>[^[\]\n|#]{0,200})(?:#(?<heading>[^[\]\n|]{1,200}))?(?:\\?\|(?<text>[^[\]\n]{0,200}))?(?<=\S)\]\](?![(\]:[])/g
const picture = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i
/** How wide an embedded picture is to be, where other links have their text. */
const size = /^\d+(?:x\d+)?$/

/** Obsidian's and other wikis' links to pages of the same vault, and the pictures embedded like that. */
export const wikiLinks: Tool = {
  signs: ({ prose }) => [[linksIn(prose).length > 0, 3, 'wiki links']],
  constructs: ({ prose }) => linksIn(prose),
}

function linksIn(prose: string): Construct[] {
  return [...prose.matchAll(wikiLink)].flatMap(({ 0: source, index, groups = {} }) => {
    const { embed, page = '', heading, text } = groups
    // Numbers in brackets are rows of data or notes.
    if (!(page.trim() || heading) || /^[\d\s,.-]+$/.test(page)) return []
    const link = { source, page: page.trim(), heading: heading?.trim(), text: text?.trim() }
    const expansion = embed && picture.test(link.page) ? embedded(link) : linked(link)
    return [{ start: index, end: index + source.length, ...expansion }]
  })
}

interface WikiLink {
  source: string
  page: string
  heading: string | undefined
  text: string | undefined
}

function embedded({ source, page, text }: WikiLink): Expansion {
  const alt = text && !size.test(text) ? text : ''
  return { inline: [{ type: 'image', url: encodeURI(page), alt, title: null }], text: source }
}

/** Other pages of a vault are not on the web, so their names stand as text; headings of this one are. */
function linked({ source, page, heading, text }: WikiLink): Expansion {
  const name = text || [page, heading?.replace(/^\^/, '')].filter(Boolean).join(' > ')
  if (page || !heading || heading.startsWith('^')) return { ...verbatim(name), text: source }
  const children = [{ type: 'text' as const, value: name }]
  return { inline: [{ type: 'link', url: `#${slugOf(heading)}`, children }], text: source }
}

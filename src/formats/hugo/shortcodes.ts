import type { PhrasingContent } from 'mdast'
import type { Tag, TagLanguage } from '../markdown/constructs.ts'
import { codeBlock, type Expansion, linkTo, sourceCode, verbatim } from '../markdown/expansion.ts'
import { quotation } from '../markdown/quotation.ts'
import type { Span } from '../markdown/scan.ts'
import { type Arguments, readArguments } from './arguments.ts'

/** Null where the arguments are none that it is known with. */
type Shortcode = (args: Arguments, inner: string) => Expansion | null

/**
 * Hugo's own shortcodes and those that most themes have, by name; each keeps the address and every word that a reader
 * would see.
 */
const shortcodes: Record<string, Shortcode> = {
  blockquote: quote,
  figure,
  gist: ({ positional: [user = '', id = ''] }) => linkTo(`https://gist.github.com/${user}/${id}`),
  highlight: ({ positional: [lang = ''] }, inner) => codeBlock(inner, lang),
  instagram: ({ positional: [id = ''] }) => linkTo(`https://www.instagram.com/p/${id}/`),
  quote,
  ref: crossReference,
  relref: crossReference,
  tweet: ({ named, positional: [id = ''] }) =>
    linkTo(`https://twitter.com/${named.user ?? 'i'}/status/${named.id ?? id}`),
  vimeo: ({ named, positional: [id = ''] }) => linkTo(`https://vimeo.com/${named.id ?? id}`),
  x: ({ named, positional: [id = ''] }) =>
    linkTo(`https://x.com/${named.user ?? 'i'}/status/${named.id ?? id}`),
  youtube: ({ named, positional: [id = ''] }) => linkTo(`https://www.youtube.com/watch?v=${named.id ?? id}`),
}

/** Shortcodes: `{{< name arguments >}}`, or with `%`. */
export const shortcodeLanguage: TagLanguage = {
  noun: 'shortcode',
  example: '{{< figure src="a.jpg" >}}',
  rules: { known: 'shortcode-is-known', closed: 'shortcode-is-closed' },
  names: Object.keys(shortcodes),
  marks: [
    { open: '{{<', close: '>}}' },
    { open: '{{%', close: '%}}' },
  ],
  rawTags: new Set(['blockquote', 'highlight', 'quote']),
  plainTags: new Set(),
  read,
  expand,
}

function read(span: Span): Tag {
  const [, slash, name = '', argument = ''] = /^(\/?)\s*([^\s/]*)([\s\S]*?)\/?$/.exec(span.inner.trim()) ?? []
  return { ...span, name, argument, isClosing: slash === '/' }
}

function expand(tag: Tag, inner: string): Expansion | null {
  const escaped = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(tag.inner)
  if (escaped) return sourceCode(`${tag.open}${escaped[1]}${tag.open === '{{<' ? '>' : '%'}}}`)
  const isKnown = Object.hasOwn(shortcodes, tag.name) && !tag.isClosing
  return isKnown ? (shortcodes[tag.name]?.(readArguments(tag.argument), inner) ?? null) : null
}

function figure({ named, positional }: Arguments): Expansion {
  const { src = positional[0] ?? '', alt, title, caption, link, attr, attrlink } = named
  const heading = [title, caption].filter(Boolean).join(' – ')
  const image: PhrasingContent = { type: 'image', url: src, alt: alt ?? heading, title: heading || null }
  const credit: PhrasingContent[] = attr
    ? [{ type: 'text', value: ' ' }, ...linked(attrlink, { type: 'text', value: attr })]
    : []
  const children = [...linked(link, image), ...credit]
  return { inline: children, block: { type: 'paragraph', children }, text: src }
}

/** `{{< quote author="Name" source="Title" link="https://…" >}}`; themes have the same words for it. */
function quote({ named, positional }: Arguments, inner: string): Expansion | null {
  if (!inner.trim()) return null
  const { author, cite, by, source, title } = named
  const names = [author ?? cite ?? by ?? positional[0], source ?? title].filter(Boolean).join(', ')
  const url = named.link ?? named.url ?? named.href
  return quotation(inner, linked(url, { type: 'text', value: names || (url ?? '') }))
}

function linked(url: string | undefined, node: PhrasingContent): PhrasingContent[] {
  return url ? [{ type: 'link', url, children: [node] }] : [node]
}

/** `ref "/post/day-1.md"` is the address of the page that Hugo makes of that file. */
function crossReference({ named, positional }: Arguments): Expansion {
  const [path = '', anchor] = (named.path ?? positional[0] ?? '').split('#')
  const page = path.replace(/(?:\/_?index)?\.(?:md|markdown|html)$/i, '/')
  return verbatim(anchor ? `${page}#${anchor}` : page)
}

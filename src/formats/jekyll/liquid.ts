import type { Tag, TagLanguage } from '../markdown/constructs.ts'
import { codeBlock, type Expansion, linkTo, nothing, verbatim } from '../markdown/expansion.ts'
import type { Span } from '../markdown/scan.ts'

type LiquidTag = (argument: string, inner: string) => Expansion

/** Jekyll's own tags and those of usual plugins, by name; each keeps the address and every word that a reader would see. */
const tags: Record<string, LiquidTag> = {
  comment: () => nothing,
  gist: argument => linkTo(`https://gist.github.com/${firstWord(argument)}`),
  highlight: (argument, inner) => codeBlock(inner, firstWord(argument)),
  link: argument => verbatim(argument.replace(/^_\w+/, '').replace(/\.(?:md|markdown)$/, '.html')),
  oembed: argument => embed(argument),
  post_url: argument => verbatim(postAddress(argument)),
  tweet: argument => embed(argument, 'https://twitter.com/i/status/'),
  twitter: argument => embed(argument, 'https://twitter.com/i/status/'),
  vimeo: argument => embed(argument, 'https://vimeo.com/'),
  youtube: argument => embed(argument, 'https://www.youtube.com/watch?v='),
}

/** Liquid: tags `{% name argument %}` and output `{{ value | filter }}`. */
export const liquid: TagLanguage = {
  noun: 'Liquid tag',
  example: '{% highlight js %}',
  rules: { known: 'liquid-tag-is-known', closed: 'liquid-tag-is-closed' },
  names: Object.keys(tags),
  marks: [
    { open: '{%', close: '%}' },
    { open: '{{', close: '}}' },
  ],
  rawTags: new Set(['comment', 'highlight']),
  plainTags: new Set(['raw']),
  read,
  expand,
}

function read(span: Span): Tag {
  if (span.open === '{{') return { ...span, name: span.inner.trim(), argument: '', isClosing: false }
  const [, end, name = '', argument = ''] = /^-?\s*(end)?(\w*)([\s\S]*?)-?$/.exec(span.inner) ?? []
  return { ...span, name, argument: argument.trim(), isClosing: end !== undefined }
}

function expand(tag: Tag, inner: string): Expansion | null {
  if (tag.open === '{{') return outputOf(tag.name)
  if (liquid.plainTags.has(tag.name)) return nothing
  const isKnown = Object.hasOwn(tags, tag.name) && !tag.isClosing
  return isKnown ? (tags[tag.name]?.(tag.argument, inner) ?? null) : null
}

/** `{{ … }}`: an address is known, anything else would need the whole Jekyll site. */
function outputOf(expression: string): Expansion | null {
  const [value = '', ...filters] = expression.split('|').map(part => part.trim())
  if (/^(?:site|page)\.(?:baseurl|url)$/.test(value)) return nothing
  const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(value)
  const isAddress = filters.every(filter => /^(?:relative_url|absolute_url|prepend:.*)$/.test(filter))
  return quoted && isAddress ? verbatim(quoted[1] ?? quoted[2] ?? '') : null
}

/** What plugins embed, by its address or its id; with words around it that say how. */
function embed(argument: string, place = ''): Expansion {
  const words = argument.split(/\s+/).map(word => word.replace(/^["']|["']$/g, ''))
  const url = words.find(word => /^https?:\/\//.test(word))
  return linkTo(url ?? `${place}${words.find(word => !word.includes('=') && word !== 'oembed') ?? ''}`)
}

/** Jekyll's default address of a post: `2018-05-22-title` is at `/2018/05/22/title.html`. */
function postAddress(name: string): string {
  return name.replace(/^(.*\/)?(\d{4})-(\d{2})-(\d{2})-(.+)$/, '/$2/$3/$4/$5.html')
}

function firstWord(text: string): string {
  return text.split(/\s/)[0] ?? ''
}

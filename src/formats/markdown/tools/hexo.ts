import type { PhrasingContent } from 'mdast'
import { invisible, type TagLanguage, tagsOf } from '../constructs.ts'
import { codeBlock, type Expansion, linkTo, verbatim } from '../expansion.ts'
import { quotation } from '../quotation.ts'
import type { Span } from '../scan.ts'
import type { Tool } from './tool.ts'

type HexoTag = (args: string[], inner: string) => Expansion

const video = ([id = '']: string[]) => linkTo(`https://www.youtube.com/watch?v=${id}`)
const code = (args: string[], inner: string) =>
  codeBlock(inner, args.find(arg => arg.startsWith('lang:'))?.slice(5) ?? '')
const quote = (args: string[], inner: string): Expansion => {
  const at = args.findIndex(arg => /^https?:/.test(arg))
  const names = args.slice(0, at < 0 ? undefined : at).join(' ')
  const url = args[at]
  if (url === undefined) return quotation(inner, names ? [{ type: 'text', value: names }] : [])
  const title = args.slice(at + 1).join(' ') || names || url
  const source: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: title }] }
  const isNamed = names && title !== names
  return quotation(inner, isNamed ? [{ type: 'text', value: `${names}, ` }, source] : [source])
}

/** The tags of Hexo and HackMD that have a place on the web or words of their own. */
const tags: Record<string, HexoTag> = {
  asset_img: picture,
  asset_link: ([path = '', ...title]) => link(path, title.join(' ')),
  asset_path: ([path = '']) => verbatim(path),
  blockquote: quote,
  code,
  codeblock: code,
  figma: ([url = '']) => linkTo(url),
  gist: ([id = '']) => linkTo(`https://gist.github.com/${id}`),
  hackmd: ([id = '']) => linkTo(`https://hackmd.io/${id}`),
  iframe: ([url = '']) => linkTo(url),
  img: picture,
  jsfiddle: ([id = '']) => linkTo(`https://jsfiddle.net/${id}`),
  link: (args: string[]) => {
    const at = args.findIndex(arg => /^https?:/.test(arg))
    return link(args[at] ?? '', args.slice(0, Math.max(at, 0)).join(' '))
  },
  pdf: ([url = '']) => linkTo(url),
  post_link: ([slug = '', ...title]) =>
    verbatim(title.filter(part => !/^(?:true|false)$/.test(part)).join(' ') || slug),
  pullquote: (_, inner) => quote([], inner),
  quote,
  raw: (_, inner) => verbatim(inner),
  slideshare: ([id = '']) => linkTo(`https://www.slideshare.net/${id}`),
  speakerdeck: ([id = '']) => linkTo(`https://speakerdeck.com/${id}`),
  vimeo: ([id = '']) => linkTo(`https://vimeo.com/${id}`),
  youtube: video,
}

/** `{% name argument argument %}`, as Hexo and HackMD have it. */
const language: TagLanguage = {
  noun: 'tag',
  example: '{% youtube id %}',
  rules: { known: 'markup-is-known', closed: 'markup-is-closed' },
  names: Object.keys(tags),
  marks: [{ open: '{%', close: '%}' }],
  rawTags: new Set(['blockquote', 'code', 'codeblock', 'pullquote', 'quote', 'raw']),
  plainTags: new Set(),
  read(span: Span) {
    const [, end, name = '', argument = ''] = /^\s*(end)?(\w*)([\s\S]*)$/.exec(span.inner) ?? []
    return { ...span, name, argument: argument.trim(), isClosing: end !== undefined }
  },
  expand: ({ name, argument, isClosing }, inner) =>
    isClosing || !Object.hasOwn(tags, name) ? null : (tags[name]?.(argumentsOf(argument), inner) ?? null),
}

const more = /^[ \t]*<!--[ \t]*more[ \t]*-->[ \t]*$/gm
const table = /^\[toc\][ \t]*$/gim
const ownTag = /\{%[ \t]*(?:asset_(?:img|link|path)|post_link)\b/
const embedded =
  /\{%[ \t]*(?:figma|gist|hackmd|jsfiddle|pdf|slideshare|speakerdeck|vimeo|youtube)\b[^\n%]{0,300}%\}/

/** Hexo's and HackMD's tags, the mark where an excerpt ends, and the place of a table of contents. */
export const hexo: Tool = {
  signs: ({ prose }) => [
    [ownTag.test(prose), 6, 'tags of Hexo'],
    [embedded.test(prose), 4, 'tags that embed'],
    [prose.search(more) >= 0 || prose.search(table) >= 0, 0, 'marks of an excerpt or a table of contents'],
  ],
  constructs: ({ file, prose }) => [
    ...(ownTag.test(prose) || embedded.test(prose) ? tagsOf(file, language) : []),
    ...invisible(prose, more),
    ...invisible(prose, table),
  ],
}

/** Words; those in quotation marks are one. */
function argumentsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** `[class names] path [width] [height] ["title text" ["alt text"]]` */
function picture(args: string[]): Expansion {
  const at = args.findIndex(arg => /\.\w{2,5}(?:\?.*)?$/.test(arg))
  const [path = '', ...rest] = args.slice(Math.max(at, 0))
  const text = rest.filter(part => !/^\d+(?:px|%)?$/.test(part))
  const isQuoted = text.some(part => /\s/.test(part))
  // Hexo also takes title and alt together: "title text 'alt text'".
  const [title = '', alt] = (isQuoted ? text : [text.join(' ')]).flatMap(part =>
    part.split(/ ?'/).filter(Boolean),
  )
  return { inline: [{ type: 'image', url: path, alt: alt ?? title, title: title || null }], text: path }
}

function link(url: string, title: string): Expansion {
  return { inline: [{ type: 'link', url, children: [{ type: 'text', value: title || url }] }], text: url }
}

import { type TagLanguage, tagsOf } from '../constructs.ts'
import { type Expansion, linkTo, verbatim } from '../expansion.ts'
import { frontMatterOf } from '../front-matter.ts'
import type { Clue, Source, Tool } from './tool.ts'

type Arguments = Record<string, string>

/** Zola's shortcodes that most sites have; each keeps its address and its words. */
const shortcodes: Record<string, (args: Arguments, inner: string) => Expansion> = {
  figure: picture,
  image: picture,
  img: picture,
  quote({ author }, inner) {
    const text = [inner.trim(), author].filter(Boolean).join(' – ')
    const children = [{ type: 'text' as const, value: text }]
    return { ...verbatim(text), block: { type: 'blockquote', children: [{ type: 'paragraph', children }] } }
  },
  resize_image: picture,
  streamable: ({ id = '' }) => linkTo(`https://streamable.com/${id}`),
  vimeo: ({ id = '' }) => linkTo(`https://vimeo.com/${id}`),
  youtube: ({ id = '' }) => linkTo(`https://www.youtube.com/watch?v=${id}`),
}

/** `{{ name(key="value") }}`, and `{% name(key="value") %}` … `{% end %}`. */
const language: TagLanguage = {
  noun: 'shortcode',
  example: '{{ youtube(id="…") }}',
  rules: { known: 'shortcode-is-known', closed: 'shortcode-is-closed' },
  names: Object.keys(shortcodes),
  marks: [
    { open: '{{', close: '}}' },
    { open: '{%', close: '%}' },
  ],
  rawTags: new Set(['quote']),
  plainTags: new Set(),
  read(span) {
    const [, name = '', argument = ''] = /^\s*([\w:.]+)\(([\s\S]*)\)\s*$/.exec(span.inner) ?? []
    const isEnd = span.open === '{%' && span.inner.trim() === 'end'
    // The one tag whose inner text counts is closed by a word that says no name.
    return isEnd
      ? { ...span, name: 'quote', argument, isClosing: true }
      : { ...span, name, argument, isClosing: false }
  },
  expand({ open, inner: source, name, argument, isClosing }, inner) {
    if (isClosing) return verbatim('')
    if (!name) return verbatim(`${open}${source}${open === '{{' ? '}}' : '%}'}`)
    return Object.hasOwn(shortcodes, name) ? (shortcodes[name]?.(argumentsOf(argument), inner) ?? null) : null
  },
}

const call =
  /\{\{[ \t]*[\w:.]{1,60}\([^\n]{0,500}?\)[ \t]*\}\}|\{%[ \t]*[\w:.]{1,60}\([^\n]{0,500}?\)[ \t]*%\}/

/** Zola: shortcodes that look like calls of functions, and front matter with its own tables. */
export const zola: Tool = {
  signs,
  constructs: source => (hasCalls(source) ? tagsOf(source.file, language) : []),
}

function signs(source: Source): Clue[] {
  const { language: written, data = {} } = frontMatterOf(source.file) ?? {}
  const tables = written === 'toml' ? ['taxonomies', 'extra'].filter(name => name in data) : []
  return [
    [tables.length > 0, tables.includes('taxonomies') ? 8 : 6, `TOML front matter with ${tables.join(', ')}`],
    [hasCalls(source), 4, 'shortcodes like calls'],
  ]
}

function hasCalls({ prose }: Source): boolean {
  return call.test(prose)
}

function picture({ src, path, url, alt, title, caption }: Arguments): Expansion {
  const address = src ?? path ?? url ?? ''
  const words = alt ?? title ?? caption ?? ''
  return {
    inline: [{ type: 'image', url: address, alt: words, title: caption ?? title ?? null }],
    text: address,
  }
}

function argumentsOf(text: string): Arguments {
  const found = text.matchAll(/(\w+)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"'`]+))/g)
  return Object.fromEntries([...found].map(([, key = '', a, b, c, bare]) => [key, a ?? b ?? c ?? bare ?? '']))
}

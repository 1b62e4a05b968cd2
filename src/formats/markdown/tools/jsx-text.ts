import type { PhrasingContent } from 'mdast'
import { type Expansion, linkTo, nothing } from '../expansion.ts'
import type { JsxTag } from './jsx-tags.ts'

const videoId = /^[\w-]{6,20}$/
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?.*)?$/i
/** Attributes that readers see, in the order in which they are looked for. */
const words = ['title', 'label', 'alt', 'caption', 'summary', 'heading']

/** What a component's own attributes say to a reader; null when its code would have to run to know. */
export function componentText({ name, attributes }: JsxTag): Expansion | null {
  const { id = '', videoId: video = '', youTubeId = '', src, href, url, to } = attributes
  if (/^(?:lite)?you-?tube/i.test(name) && videoId.test(id || video || youTubeId))
    return linkTo(`https://www.youtube.com/watch?v=${id || video || youTubeId}`)
  if (/^vimeo/i.test(name) && (id || video)) return linkTo(`https://vimeo.com/${id || video}`)
  if (/^(?:tweet|twitter)/i.test(name) && /^\d+$/.test(id))
    return linkTo(`https://twitter.com/i/status/${id}`)
  if (src && picture.test(src)) return image(src, attributes)
  const address = [url, src, href, to].find(value => value && /^https?:\/\//.test(value))
  if (address) return linkTo(address)
  const title = words.map(key => attributes[key]).find(Boolean)
  if (title) return titleOf(title)
  return /^[a-z]/.test(name) ? nothing : null
}

function image(url: string, { alt, title, caption }: Record<string, string>): Expansion {
  const text = alt ?? caption ?? title ?? ''
  return { inline: [{ type: 'image', url, alt: text, title: caption ?? title ?? null }], text: url }
}

/** The title of a box or a tab stands above its text. */
function titleOf(title: string): Expansion {
  const inline: PhrasingContent[] = [{ type: 'strong', children: [{ type: 'text', value: title }] }]
  return { inline, block: { type: 'paragraph', children: inline }, text: title }
}

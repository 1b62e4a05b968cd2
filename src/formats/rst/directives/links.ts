import { type ElementNode, type TextNode, element } from '../tree.ts'
import { spanOf } from '../lines.ts'
import { type Directive, type DirectiveSpec, argumentOf, contentOf, keepContent } from './directive.ts'

/** Where the things are that a directive embeds by their id. */
const places: Record<string, (id: string) => string> = {
  youtube: id => `https://www.youtube.com/watch?v=${id}`,
  vimeo: id => `https://vimeo.com/${id}`,
  gist: id => `https://gist.github.com/${id}`,
  soundcloud: id => `https://api.soundcloud.com/tracks/${id}`,
  speakerdeck: id => `https://speakerdeck.com/player/${id}`,
  slideshare: id => `https://www.slideshare.net/slideshow/embed_code/${id}`,
  tweet: id => `https://twitter.com/i/status/${id}`,
}

/** Directives that embed a video or the like; they become a link to it, so that no third party is asked. */
export const linkDirectives: Record<string, DirectiveSpec> = Object.fromEntries(
  [...Object.keys(places), 'media', 'video', 'audio', 'embed', 'raw-embed'].map(name => [
    name,
    { argument: 'text', hasOptions: true, read: readLink } satisfies DirectiveSpec,
  ]),
)

function readLink(directive: Directive): ElementNode[] {
  const id = argumentOf(directive)
  if (id === '' || /\s/.test(id)) return keepContent(directive)
  const uri = /^(?:https?:)?\/\//.test(id) ? id : (places[directive.name]?.(encodeURI(id)) ?? id)
  const position = spanOf(directive.argument)
  const isSource = uri === id
  const label: TextNode = { type: 'text', value: uri, position, ...(isSource ? {} : { generated: true }) }
  const link = element('reference', { position, children: [label], attributes: { uri } })
  return [element('paragraph', { position: directive.position, children: [link] }), ...contentOf(directive)]
}

import { readAddress } from '../blocks/targets.ts'
import { escapesToNulls } from '../lines.ts'
import { type Attributes, type ElementNode, element, isElement } from '../tree.ts'
import { type Directive, type DirectiveSpec, contentOf, keepContent, optionOf, uriOf } from './directive.ts'
import { warn } from '../blocks/warn.ts'

const image: DirectiveSpec = { argument: 'text', hasOptions: true, read: readImageBlock }
const figure: DirectiveSpec = { argument: 'text', hasOptions: true, read: readFigure }

/** Directives for pictures; Nikola's `thumbnail` is one with a caption, too. */
export const imageDirectives: Record<string, DirectiveSpec> = { image, figure, thumbnail: figure }

/** An image, in a reference if the directive has a target. */
export function readImage(directive: Directive, alt?: string): ElementNode {
  const { position } = directive
  const attributes: Attributes = { uri: uriOf(directive.argument) }
  const text = optionOf(directive, 'alt') ?? alt
  if (text !== undefined) attributes.alt = text.replace(/\s+/gu, ' ')
  const node = element('image', { position, attributes })
  const target = directive.options.get('target')
  if (!target || target.lines.length === 0) return node
  const address = readAddress(target.lines.map(line => escapesToNulls(line.text)))
  return element('reference', { position, children: [node], attributes: address })
}

function readImageBlock(directive: Directive): ElementNode[] {
  if (directive.argument.length === 0) return withoutAddress(directive)
  return [readImage(directive), ...contentOf(directive)]
}

/** The first paragraph of a figure's content is its caption, the rest its legend. */
function readFigure(directive: Directive): ElementNode[] {
  if (directive.argument.length === 0) return withoutAddress(directive)
  const { position } = directive
  const content = contentOf(directive)
  const [first, ...others] = content
  const children = [readImage(directive)]
  const hasCaption = isElement(first, 'paragraph')
  if (hasCaption) children.push({ ...first, type: 'caption' })
  const rest = hasCaption ? others : content
  const [start] = rest
  const end = rest.at(-1)
  if (start && end) {
    const legend = { start: start.position.start, end: end.position.end }
    children.push(element('legend', { position: legend, children: rest }))
  }
  return [element('figure', { position, children })]
}

function withoutAddress(directive: Directive): ElementNode[] {
  warn(directive.context, `The directive "${directive.name}" has no address, expected one after it`, directive.position)
  return keepContent(directive)
}

import { report } from '../../../report/report.ts'
import { literalOf } from '../blocks/literal-block.ts'
import { spanOf } from '../lines.ts'
import { type ElementNode, type RstNode, element } from '../tree.ts'
import { type Directive, type DirectiveSpec, argumentAs, argumentOf, contentOf } from './directive.ts'

const file: DirectiveSpec = { argument: 'text', hasOptions: true, read: refuseFile }

/** Directives that would read files or write into the page unchecked. */
export const refused: Record<string, DirectiveSpec> = {
  include: file,
  literalinclude: file,
  listing: file,
  raw: { argument: 'text', hasOptions: true, read: refuseRaw },
}

function refuse({ context, position }: Directive, reason: string): void {
  report(context.file, reason, { rule: 'directive-is-safe', place: position })
}

function refuseFile(directive: Directive): ElementNode[] {
  refuse(directive, `The directive "${directive.name}" would read another file and is refused, expected the text itself`)
  return [...argumentAs(directive, 'paragraph'), ...contentOf(directive)]
}

/** Raw HTML is refused, but what it links to or embeds is kept as links; raw text of other formats is shown as code. */
function refuseRaw(directive: Directive): ElementNode[] {
  const format = argumentOf(directive).toLowerCase()
  refuse(directive, `Raw ${format || 'text'} is refused, its words and links are kept`)
  const { content, context } = directive
  if (content.length === 0) return []
  if (!format.split(/\s+/).includes('html')) return [literalOf(content, context, format || undefined)]
  const position = spanOf(content)
  const children = readHtml(content.map(line => line.text).join('\n'), position)
  return children.length > 0 ? [element('paragraph', { position, children })] : []
}

const address = /\b(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i
const hidden = /<(script|style)\b[^>]*>(?:(?!<\/\1)[\s\S])*(?:<\/\1\s*>|$)/gi

function readHtml(html: string, position: ElementNode['position']): RstNode[] {
  const nodes: RstNode[] = []
  const add = (value: string) => {
    const text = value.replace(/\s+/gu, ' ')
    if (text.trim() !== '') nodes.push({ type: 'text', value: text, position, generated: true })
  }
  let from = 0
  const shown = html.replace(hidden, '')
  for (const tag of shown.matchAll(/<[^<>]*>/g)) {
    add(shown.slice(from, tag.index))
    from = tag.index + tag[0].length
    const match = address.exec(tag[0])
    const uri = match?.[1] ?? match?.[2] ?? match?.[3]
    if (uri && /^(?:https?:)?\/\//.test(uri)) nodes.push(...linkTo(uri, position))
  }
  add(shown.slice(from))
  return nodes
}

function linkTo(uri: string, position: ElementNode['position']): RstNode[] {
  const children: RstNode[] = [{ type: 'text', value: uri, position, generated: true }]
  const space: RstNode = { type: 'text', value: ' ', position, generated: true }
  return [element('reference', { position, children, attributes: { uri } }), space]
}

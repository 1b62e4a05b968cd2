import { takeFields } from '../blocks/field-list.ts'
import type { Context, Fact } from '../context.ts'
import type { ElementNode } from '../tree.ts'
import { type Directive, type DirectiveSpec, argumentOf } from './directive.ts'

const post: DirectiveSpec = { argument: 'text', hasOptions: true, read: readPost }

/** Directives that say something about the document; they are no text of it. */
export const metadataDirectives: Record<string, DirectiveSpec> = {
  post,
  'feed-entry': post,
  meta: { argument: 'none', hasOptions: false, read: readMeta },
  title: { argument: 'text', hasOptions: false, read: readTitle },
}

function state(context: Context, fact: Fact): void {
  context.state.facts.push(fact)
}

/** ablog's post: its argument is the date, its options are facts, its content is an excerpt. */
function readPost(directive: Directive): ElementNode[] {
  const { context, options, content } = directive
  const date = argumentOf(directive)
  if (date !== '') state(context, { from: 'post', name: 'date', value: date })
  for (const [name, { value }] of options) state(context, { from: 'post', name, value: value.replace(/\s+/gu, ' ') })
  const excerpt = content.map(line => line.text.trim()).join(' ').trim()
  if (excerpt !== '') state(context, { from: 'post', name: 'description', value: excerpt })
  return []
}

function readMeta({ content, context }: Directive): ElementNode[] {
  for (const { name, body } of takeFields(content, 0).fields) {
    // A name can be followed by attributes, as in `description lang=en`.
    const key = name.text.trim().split(/\s+/)[0]?.toLowerCase() ?? ''
    state(context, { from: 'meta', name: key, value: body.map(line => line.text.trim()).join(' ') })
  }
  return []
}

function readTitle(directive: Directive): ElementNode[] {
  state(directive.context, { from: 'title', name: 'title', value: argumentOf(directive) })
  return []
}

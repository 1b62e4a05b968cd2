import { literalOf } from '../blocks/literal-block.ts'
import { type ElementNode, element, textOf } from '../tree.ts'
import { type Directive, type DirectiveSpec, argumentAs, argumentOf } from './directive.ts'
import { spanOf } from '../lines.ts'

const code: DirectiveSpec = { argument: 'text', hasOptions: true, read: readCode }
const verbatim: DirectiveSpec = { argument: 'text', hasOptions: true, read: readVerbatim }

/** Directives whose content is code, or text that stays as it is written. */
export const codeDirectives: Record<string, DirectiveSpec> = {
  code,
  'code-block': code,
  sourcecode: code,
  'code-cell': code,
  prompt: code,
  ipython: { ...code, argument: 'none' },
  console: { ...code, argument: 'none' },
  doctest: verbatim,
  testcode: verbatim,
  testoutput: verbatim,
  productionlist: verbatim,
  graphviz: verbatim,
  digraph: verbatim,
  graph: verbatim,
  mermaid: verbatim,
  uml: verbatim,
  math: { argument: 'none', hasOptions: true, read: readMath },
  'parsed-literal': { argument: 'none', hasOptions: true, read: readParsedLiteral },
  highlight: { argument: 'text', hasOptions: true, read: setHighlight },
}

function readCode(directive: Directive): ElementNode[] {
  const argument = argumentOf(directive)
  // Without a blank line before it, code is taken for the argument.
  const isLanguage = argument !== '' && !/\s/.test(argument)
  const content = isLanguage ? directive.content : [...directive.argument, ...directive.content]
  if (content.length === 0) return []
  return [...captionOf(directive), literalOf(content, directive.context, isLanguage ? argument : undefined)]
}

function captionOf({ options, context }: Directive): ElementNode[] {
  const lines = options.get('caption')?.lines ?? []
  if (lines.length === 0) return []
  return [element('paragraph', { position: spanOf(lines), children: context.readInline(lines, context) })]
}

function readVerbatim(directive: Directive): ElementNode[] {
  if (directive.content.length === 0) return argumentAs(directive, 'paragraph')
  const literal = literalOf(directive.content, directive.context)
  return [{ ...literal, attributes: { language: directive.name } }]
}

function readMath(directive: Directive): ElementNode[] {
  if (directive.content.length === 0) return []
  return [{ ...literalOf(directive.content, directive.context), type: 'mathBlock', attributes: {} }]
}

/** Text whose line breaks stay, but which may have inline markup; as code it keeps the words of that markup. */
function readParsedLiteral({ content, context }: Directive): ElementNode[] {
  if (content.length === 0) return []
  const position = spanOf(content)
  const value = textOf(context.readInline(content, context))
  return [element('literalBlock', { position, children: [{ type: 'text', value, position, generated: true }] })]
}

function setHighlight(directive: Directive): ElementNode[] {
  const language = argumentOf(directive)
  directive.context.state.highlight = language === '' || language === 'none' || language === 'default' ? null : language
  return []
}

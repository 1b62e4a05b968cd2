import { readQuotes } from '../blocks/block-quote.ts'
import { nestLines } from '../blocks/line-block.ts'
import { spanOf, trimLine } from '../lines.ts'
import { type ElementNode, type ElementType, element } from '../tree.ts'
import { type Directive, type DirectiveSpec, argumentAs, argumentOf, classesOf, contentOf, keepContent, optionOf } from './directive.ts'

const quote: DirectiveSpec = { argument: 'none', hasOptions: false, read: readQuote }
const plain: DirectiveSpec = { argument: 'none', hasOptions: true, read: contentOf }
const conditional: DirectiveSpec = { argument: 'text', hasOptions: true, read: readConditional }
const tab: DirectiveSpec = { argument: 'text', hasOptions: true, read: directive => readTitled(directive, 'container') }

/** Directives that put their content into a box, or only group it. */
export const containers: Record<string, DirectiveSpec> = {
  topic: { argument: 'text', hasOptions: true, read: directive => readTitled(directive, 'topic') },
  sidebar: { argument: 'text', hasOptions: true, read: directive => readTitled(directive, 'sidebar') },
  rubric: { argument: 'text', hasOptions: true, read: readRubric },
  centered: { argument: 'text', hasOptions: false, read: keepContent },
  epigraph: quote,
  highlights: quote,
  'pull-quote': quote,
  compound: plain,
  glossary: plain,
  hlist: plain,
  header: { argument: 'none', hasOptions: false, read: contentOf },
  footer: { argument: 'none', hasOptions: false, read: contentOf },
  'line-block': { argument: 'none', hasOptions: true, read: readLineBlock },
  container: { argument: 'text', hasOptions: true, read: readContainer },
  class: { argument: 'text', hasOptions: false, read: contentOf },
  'rst-class': { argument: 'text', hasOptions: false, read: contentOf },
  cssclass: { argument: 'text', hasOptions: false, read: contentOf },
  only: conditional,
  ifconfig: conditional,
  tabs: plain,
  tab,
  'group-tab': tab,
  details: tab,
  dropdown: tab,
}

function readTitled(directive: Directive, type: ElementType): ElementNode[] {
  const { options, context } = directive
  const subtitle = options.get('subtitle')?.lines ?? []
  const children = argumentAs(directive, 'title')
  if (subtitle.length > 0) {
    children.push(element('title', { position: spanOf(subtitle), children: context.readInline(subtitle, context) }))
  }
  children.push(...contentOf(directive))
  const classes = [directive.name, ...classesOf(optionOf(directive, 'class'))]
  return [element(type, { position: directive.position, children, attributes: { classes } })]
}

function readRubric(directive: Directive): ElementNode[] {
  return [...argumentAs(directive, 'rubric'), ...contentOf(directive)]
}

function readQuote({ name, content, context }: Directive): ElementNode[] {
  return readQuotes(content, context, [name])
}

function readContainer(directive: Directive): ElementNode[] {
  const classes = ['container', ...classesOf(argumentOf(directive))]
  return [element('container', { position: directive.position, children: contentOf(directive), attributes: { classes } })]
}

/** Content that is meant for some outputs only is kept, with its section titles. */
function readConditional({ content, context }: Directive): ElementNode[] {
  return context.readBody(content, context)
}

function readLineBlock({ content, context, position }: Directive): ElementNode[] {
  if (content.length === 0) return []
  const lines = content.map(line => {
    const indent = line.text === '' ? null : line.text.length - line.text.trimStart().length
    const children = context.readInline([trimLine(line)], context)
    return element('line', { position: spanOf([line]), children, attributes: { indent } })
  })
  return [nestLines(lines, position)]
}

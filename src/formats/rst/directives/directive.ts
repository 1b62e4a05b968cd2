import type { Position } from 'unist'
import type { Context } from '../context.ts'
import { type Line, escapesToNulls, spanOf, unescapeText } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'

/** An option of a directive: `:name: value`. */
export interface Option {
  /** Its lines, joined by line breaks. */
  value: string
  lines: Line[]
  name: Line
}

/** A directive, taken apart. */
export interface Directive {
  /** In lower case. */
  name: string
  argument: Line[]
  options: ReadonlyMap<string, Option>
  content: Line[]
  position: Position
  context: Context
}

/** How a directive is taken apart, and what it is read as. */
export interface DirectiveSpec {
  /** Whether the text before the first blank line is the argument, or belongs to the content. */
  argument: 'text' | 'none'
  hasOptions: boolean
  read: (directive: Directive) => ElementNode[]
}

/** The argument of a directive as one line. */
export function argumentOf({ argument }: Directive): string {
  return argument.map(line => line.text.trim()).join(' ')
}

/** The value of an option, or null when the directive does not have it. */
export function optionOf({ options }: Directive, name: string): string | null {
  return options.get(name)?.value ?? null
}

/** An address as an argument gives it: without white space, unless it is escaped. */
export function uriOf(lines: readonly Line[]): string {
  const text = escapesToNulls(lines.map(line => line.text).join('\n'))
  return text.split(/\0[ \n]/).map(part => unescapeText(part).replace(/\s+/gu, '')).join(' ')
}

/** The content of a directive, read as body elements. */
export function contentOf({ content, context }: Directive): ElementNode[] {
  return context.readBlocks(content, context)
}

/** The argument of a directive, read as an element with inline markup; none if there is no argument. */
export function argumentAs({ argument, context }: Directive, type: 'paragraph' | 'title' | 'caption' | 'rubric'): ElementNode[] {
  if (argument.length === 0) return []
  return [element(type, { position: spanOf(argument), children: context.readInline(argument, context) })]
}

/** Reads a directive as its argument and its content, as those of unknown ones are. */
export function keepContent(directive: Directive): ElementNode[] {
  return [...argumentAs(directive, 'paragraph'), ...contentOf(directive)]
}

/** Class names as an option or argument gives them. */
export function classesOf(value: string | null): string[] {
  const names = (value ?? '').split(/\s+/).map(name => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, ''))
  return names.filter(name => name !== '')
}

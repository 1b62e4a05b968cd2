import type { Position } from 'unist'

/** The kinds of element in the parsed document, called as the reStructuredText document tree calls them. */
export type ElementType =
  | 'admonition' | 'attribution' | 'blockQuote' | 'bulletList' | 'caption' | 'citation' | 'citationReference'
  | 'classifier' | 'code' | 'container' | 'date' | 'definition' | 'definitionList' | 'doctestBlock' | 'emphasis'
  | 'entry' | 'enumeratedList' | 'field' | 'fieldBody' | 'fieldList' | 'fieldName' | 'figure' | 'footnote'
  | 'footnoteReference' | 'image' | 'inline' | 'legend' | 'line' | 'lineBlock' | 'listItem' | 'literal' | 'literalBlock'
  | 'math' | 'mathBlock' | 'option' | 'optionDescription' | 'optionList' | 'paragraph' | 'reference' | 'row'
  | 'rubric' | 'sectionTitle' | 'sidebar' | 'strong' | 'subscript' | 'substitutionDefinition' | 'substitutionReference'
  | 'superscript' | 'table' | 'target' | 'term' | 'title' | 'titleReference' | 'topic' | 'transition'

/** What an element says beside its children. */
export interface Attributes {
  /** Section level of a title, 1 being the outermost. */
  level?: number
  /** Number of the first item of an enumerated list. */
  start?: number
  /** Indentation of a line of a line block, in columns. */
  indent?: number | null
  /** Address of a reference, a target or an image. */
  uri?: string
  /** Normalized name of what a reference or an indirect target refers to. */
  refname?: string
  /** Normalized names by which an element can be referred to. */
  names?: string[]
  /** Whether a reference or a target has no name and is matched by its place in the order. */
  anonymous?: boolean
  /** The id that links to this element use; set only where there is such a link. */
  id?: string
  /** Label of a footnote or a citation, or the text of a substitution reference, as written. */
  label?: string
  /** Text that stands in for an image. */
  alt?: string
  /** Programming language of code. */
  language?: string
  /** Format of a date, as strftime has it. */
  format?: string
  classes?: string[]
  /** Number of a table's header rows, and of the columns at its left that are headers. */
  headerRows?: number
  stubColumns?: number
  columnSpan?: number
  rowSpan?: number
  /** Whether a substitution eats the white space before or after the places where it is used. */
  trimBefore?: boolean
  trimAfter?: boolean
  /** The source text of a reference, for the case that it refers to nothing. */
  source?: TextNode
}

/** A piece of text, and where it stands in the source. */
export interface TextNode {
  type: 'text'
  value: string
  position: Position
  /** Whether the text is not in the source (a number, a label) but stands for the construct at its position. */
  generated?: boolean
}

/** A part of the document: a block or a piece of inline markup. */
export interface ElementNode {
  type: ElementType
  attributes: Attributes
  children: RstNode[]
  position: Position
}

/** Anything in the parsed document. */
export type RstNode = ElementNode | TextNode

/** What `element` needs beside the type. */
export interface ElementParts {
  position: Position
  children?: RstNode[]
  attributes?: Attributes
}

/** Makes an element. */
export function element(type: ElementType, { position, children = [], attributes = {} }: ElementParts): ElementNode {
  return { type, attributes, children, position }
}

/** Whether a node is an element of this type. */
export function isElement<Type extends ElementType>(node: RstNode | undefined, type: Type): node is ElementNode & { type: Type } {
  return node?.type === type
}

/** The text of some nodes, without markup. */
export function textOf(nodes: readonly RstNode[]): string {
  return nodes.map(node => (node.type === 'text' ? node.value : textOf(node.children))).join('')
}

/** Calls a function for every element among some nodes, outer ones before inner ones, in the order of the document. */
export function walk(nodes: readonly RstNode[], visit: (node: ElementNode, parent: ElementNode | null) => void, parent: ElementNode | null = null): void {
  for (const node of nodes) {
    if (node.type === 'text') continue
    visit(node, parent)
    walk(node.children, visit, node)
  }
}

/** Names of things are compared in lower case, with single spaces. */
export function normalizeName(name: string): string {
  return collapseSpace(name).toLowerCase()
}

/** A text with single spaces instead of any white space, and none at its ends. */
export function collapseSpace(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}

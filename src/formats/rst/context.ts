import type { VFile } from 'vfile'
import type { Line } from './lines.ts'
import type { ElementNode, RstNode } from './tree.ts'

/** What a role does to its text: see `inline/roles.ts`. */
export interface RoleDefinition {
  /** The role it is based on, under its own name. */
  base: string
  classes: string[]
  language?: string | undefined
}

/** What is found out while the document is read, and holds for what follows. */
export interface ReadingState {
  /** Styles of section titles in the order in which they appeared: `=` underlined, `==` with an overline too. */
  titleStyles: string[]
  /** Level of the section that is being read; 0 before the first title. */
  sectionLevel: number
  /** Roles that the document defines. */
  roles: Map<string, RoleDefinition>
  /** The role of interpreted text without one. */
  defaultRole: string | null
  /** Language of literal blocks that do not say theirs. */
  highlight: string | null
  /** What directives say about the whole document. */
  facts: Fact[]
}

/** Something a document says about itself: the value of a field, by the field's name in lower case. */
export interface Fact {
  /** What said it; where several do, see `metadata.ts`. */
  from: 'post' | 'docinfo' | 'comment' | 'meta' | 'title'
  name: string
  value: string
  /** The list items or paragraphs of a field that has several. */
  values?: string[] | undefined
}

/** What every reader of a construct is given. */
export interface Context {
  file: VFile
  state: ReadingState
  /** How many constructs this one is in. */
  depth: number
  /** Whether section titles and transitions can stand here. */
  hasTitles: boolean
  /** Reads lines as body elements, one level deeper. */
  readBlocks: (lines: readonly Line[], context: Context) => ElementNode[]
  /** Reads lines as if they stood where the context is, with section titles where it has them. */
  readBody: (lines: readonly Line[], context: Context) => ElementNode[]
  /** Reads lines as text with inline markup. */
  readInline: (lines: readonly Line[], context: Context) => RstNode[]
}

/** The context of what stands in a construct: no section starts there. */
export function inside(context: Context): Context {
  return { ...context, depth: context.depth + 1, hasTitles: false }
}

/** Where a reader of blocks is. */
export interface Place {
  lines: readonly Line[]
  index: number
  context: Context
}

/** What a construct was read as, and the index of the first line after it. */
export interface Read {
  nodes: ElementNode[]
  next: number
}

/** Reads a construct at a place, or says by null that there is none. */
export type Construct = (place: Place) => Read | null

/** The state before the first line is read. */
export function newState(): ReadingState {
  return { titleStyles: [], sectionLevel: 0, roles: new Map(), defaultRole: null, highlight: null, facts: [] }
}

/** The text of the line at an index, '' past the end. */
export function textAt(lines: readonly Line[], index: number): string {
  return lines[index]?.text ?? ''
}

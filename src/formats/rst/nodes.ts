import type { Parent, PhrasingContent, RootContent } from 'mdast'
import type { ClassName, ElementName } from './elements.ts'

/** What becomes of a node in HTML. */
export interface RstData {
  hName: ElementName
  hProperties?: { className?: ClassName[]; id?: string; colSpan?: number; rowSpan?: number }
}

/** Blocks that Markdown has no word for; `data.hName` says what they are in HTML. */
export type RstBlockType =
  | 'admonition'
  | 'attribution'
  | 'caption'
  | 'container'
  | 'definitionDescription'
  | 'definitionList'
  | 'definitionTerm'
  | 'figure'
  | 'legend'
  | 'lineBlock'
  | 'richTable'
  | 'richTableCell'
  | 'richTableRow'
  | 'richTableSection'
  | 'rubric'

/** Inline markup that Markdown has no word for. */
export type RstInlineType = 'inlineTarget' | 'inlineText' | 'subscript' | 'superscript' | 'titleReference'

/** A block that Markdown has no word for. */
export interface RstBlock<Type extends RstBlockType = RstBlockType> extends Parent {
  type: Type
  children: RootContent[]
  data: RstData
}

/** A piece of inline markup that Markdown has no word for. */
export interface RstInline<Type extends RstInlineType = RstInlineType> extends Parent {
  type: Type
  children: PhrasingContent[]
  data: RstData
}

type Blocks = { [Type in RstBlockType]: RstBlock<Type> }
type Inlines = { [Type in RstInlineType]: RstInline<Type> }

declare module 'mdast' {
  interface BlockContentMap extends Blocks {}
  interface RootContentMap extends Blocks, Inlines {}
  interface PhrasingContentMap extends Inlines {}
  interface TextData {
    /** Whether the text is not in the source (a number, a label) but stands for the construct at its position. */
    isGenerated?: boolean
  }
}

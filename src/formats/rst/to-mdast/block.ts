import type { RootContent } from 'mdast'
import type { Position } from 'unist'
import { type ElementName, knownClasses } from '../elements.ts'
import type { RstBlock, RstBlockType, RstData } from '../nodes.ts'

/** What a block of the reader's own kinds is made of. */
export interface BlockParts {
  hName: ElementName
  children: RootContent[]
  position: Position
  classes?: readonly string[] | undefined
  id?: string | undefined
}

/** Makes a block that Markdown has no word for. */
export function makeBlock<Type extends RstBlockType>(type: Type, { hName, children, position, classes, id }: BlockParts): RstBlock<Type> {
  const className = knownClasses(classes)
  const hProperties = { ...(className.length > 0 ? { className } : {}), ...(id === undefined ? {} : { id }) }
  const data: RstData = Object.keys(hProperties).length > 0 ? { hName, hProperties } : { hName }
  return { type, children, data, position }
}

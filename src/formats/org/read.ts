import { unified } from 'unified'
import type { OrgData } from 'uniorg'
import uniorgParse from 'uniorg-parse'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type Location, location } from 'vfile-location'
import type { Document } from '../../model/document.ts'
import { unreadable } from '../unreadable.ts'
import { metadataOfOrg } from './metadata.ts'
import { toMdast } from './to-mdast.ts'

/** States that stand before a heading's text: Org's own two, and those that people add most; a file's `#+TODO:` is not read. */
const todoKeywords = ['TODO', 'NEXT', 'STARTED', 'WAITING', 'DONE', 'CANCELED', 'CANCELLED']
const parser = unified()
  .use(uniorgParse, { trackPosition: true, todoKeywords, useSubSuperscripts: '{}' })
  .freeze()

/** Reads a file's Org; what the library cannot read is shown as it is written. */
export function readOrg(file: VFile): Document {
  try {
    return parseText(file)
  } catch (error) {
    return unreadable(file, error)
  }
}

/** The parser's time grows with the cube of the opening marks of a paragraph that are never closed. */
const mostMarks = 800
const openingMark = /(?<=^|[\s('"{-])[*/_=~+](?=\S)/g

function parseText(file: VFile): Document {
  const text = String(file)
  if (text.split(/\n[ \t\r]*\n/).some(part => (part.match(openingMark)?.length ?? 0) > mostMarks)) {
    return unreadable(file, new Error(`a paragraph with more than ${mostMarks} marks`))
  }
  // The parser knows no carriage returns; without them lines and columns stay right, and offsets do not.
  const lines = text.replace(/\r(?=\n)/g, '').replaceAll('\r', '\n')
  const tree = parser.parse(lines) as OrgData
  undoFalseNotes(tree, lines)
  if (text.includes('\r\n')) correctOffsets(tree, location(text))
  return { metadata: metadataOfOrg(tree, file), tree: toMdast(tree, file) }
}

const reference = /^\[fn:(?:[-\w]*:|[-\w]+\])/

/** The parser takes any `[fn:` for a reference where one follows somewhere, whose label it gives it. */
function undoFalseNotes(tree: OrgData, text: string): void {
  visit(tree, 'footnote-reference', ({ position }, index, parent) => {
    const value = text.slice(position?.start.offset, position?.end.offset)
    if (parent && index !== undefined && !reference.test(value))
      parent.children[index] = { type: 'text', value, position }
  })
}

function correctOffsets(tree: OrgData, places: Location): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) point.offset = places.toOffset(point)
  })
}

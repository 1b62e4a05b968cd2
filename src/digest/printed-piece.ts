import type { Root } from 'hast'
import { textOf } from '../text/hast-text.ts'
import { type Heading, headingsIn } from './anchors.ts'
import { type OutwardLink, outwardLinks } from './outward-links.ts'
import { printWithSlots } from './slots.ts'

/** A piece of a text, printed, and what else is asked of it. */
export interface PrintedPiece {
  /** Safe HTML with slots. */
  html: string
  headings: Heading[]
  links: OutwardLink[]
  /** How its text begins, in one line, without footnotes. */
  beginning: string
}

/** More characters are asked of no beginning, slots included. */
const longestBeginning = 1000

/** Prints a piece of a text, and changes the tree; `finish` adds what is to be printed, and nothing else. */
export function printed(tree: Root, { finish }: { finish?: () => void } = {}): PrintedPiece {
  const prose = tree.children.filter(node => !(node.type === 'element' && node.tagName === 'section'))
  const facts = {
    headings: headingsIn(tree),
    links: outwardLinks(tree),
    beginning: textOf({ type: 'root', children: prose }).slice(0, longestBeginning),
  }
  finish?.()
  return { ...facts, html: printWithSlots(tree) }
}

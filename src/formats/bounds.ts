import type { Nodes, Root, Table } from 'mdast'
import { walk } from '../text/walk.ts'

/**
 * What a write-up may have of what takes time and memory. The notes of a whole conference have a twentieth of it; a text
 * with more was made to be slow, or by a machine.
 */
const most = {
  headings: 2_000,
  /** Links, pictures and references to footnotes. */
  links: 5_000,
  /** Of lists; each may be a talk. */
  items: 5_000,
  /** Rows times columns of its tables, as HTML has them all. */
  cells: 50_000,
  /** All that a tree is made of: paragraphs, words in bold, items of lists. */
  parts: 50_000,
}

type Counts = Record<keyof typeof most, number>

/** Deeper than this nobody writes, and everything that walks a tree would need a deep stack. */
const deepest = 200

/** Why such a text is not read. */
export const tooDeep = 'it is nested too deeply'

/** Why a text has more to it than is read, in words that follow a name for it; null where it has not. */
export function beyondBounds(tree: Root): string | null {
  const counts: Counts = { headings: 0, links: 0, items: 0, cells: 0, parts: 0 }
  if (isDeep(tree)) return tooDeep
  countIn(tree, counts)
  for (const what of ['headings', 'links', 'items', 'cells', 'parts'] as const)
    if (counts[what] > most[what]) return `it has more than ${inThousands(most[what])} ${what}`
  return null
}

/** Whether a tree is nested deeper than anybody writes. */
export function isDeep(node: Nodes, depth = 0): boolean {
  if (depth >= deepest) return true
  return 'children' in node && node.children.some(child => isDeep(child, depth + 1))
}

function countIn(tree: Root, counts: Counts): void {
  walk(tree, node => {
    counts.parts += 1
    if (node.type === 'heading') counts.headings += 1
    if (/^(?:link|image|footnoteRef)/.test(node.type)) counts.links += 1
    if (node.type === 'listItem') counts.items += 1
    if (node.type === 'table') counts.cells += cellsOf(node)
  })
}

/** Where a row is wide, all are. */
function cellsOf({ children }: Table): number {
  return children.length * children.reduce((widest, row) => Math.max(widest, row.children.length), 0)
}

function inThousands(number: number): string {
  return number.toLocaleString('en')
}

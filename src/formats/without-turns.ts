import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { Document } from '../model/document.ts'
import { reportTurn } from '../report/turns.ts'
import { encodedTurns, type Turn, turnIn, withoutTurns, withoutTurnsIn } from '../text/directions.ts'
import { walk } from '../text/walk.ts'

/** The texts that nodes of all kinds have, by the names that they have there. */
const texts = ['value', 'alt', 'title', 'url'] as const

/** Lets nothing in a document turn the direction of text; the tree is changed, and what is in it is told once. */
export function withoutTurnsInDocument({ metadata, tree }: Document, file: VFile): Document {
  walk(tree, node => showTurns(node, file))
  const head = { line: 1, column: 1 }
  return { metadata: withoutTurnsIn(metadata, ({ character }) => reportTurn(file, character, head)), tree }
}

function showTurns(node: Nodes, file: VFile): void {
  const tell = ({ character }: Turn) => reportTurn(file, character, node)
  if (node.data?.hProperties) node.data.hProperties = withoutTurnsIn(node.data.hProperties, tell)
  for (const name of texts) {
    const text: unknown = Reflect.get(node, name)
    const turn = typeof text === 'string' ? turnIn(text) : undefined
    if (typeof text !== 'string' || !turn) continue
    Reflect.set(node, name, name === 'url' ? encodedTurns(text) : withoutTurns(text))
    reportTurn(file, turn, node)
  }
}

import type { CardText } from './card-text.ts'
import { placeFacts, placeSiteName } from './margin.ts'
import { type Faces, type PlacedCard, page } from './placed.ts'
import { placeSaid } from './said.ts'
import { placeTakers } from './takers.ts'

/** Gives all parts of a card their places. */
export function layOut(text: CardText, faces: Faces): PlacedCard {
  const said = placeSaid(text, faces)
  const { marks, inks, lines, top } = placeTakers(text.takers, faces)
  const facts = placeFacts(text, { faces, from: said[0]?.y ?? page.top, to: top })
  return { lines: [...placeSiteName(text, faces), ...said, ...facts, ...lines], marks, inks }
}

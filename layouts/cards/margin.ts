import type { CardText } from './card-text.ts'
import { drawable } from './drawable.ts'
import type { Face } from './face.ts'
import { fitLines } from './lines.ts'
import { colors } from './look.ts'
import { type Faces, marginRow, type PlacedLine, page, type Row, stack } from './placed.ts'

const siteName = { size: 30, y: 76 }
const label = { size: 25, leading: 40 }
const fact = { size: 31, leading: 38, gap: 8 }
const width = page.margin.right - page.margin.left

/** The site's name, above all else in the margin. */
export function placeSiteName({ siteName: text }: CardText, { labelBold: face }: Faces): PlacedLine[] {
  const { size, y } = siteName
  const lines = linesOf(text, { face, size, most: 1 })
  return stack(
    lines.map(text => marginRow({ text, face, size, fill: colors.ink }, 0)),
    y,
  )
}

/** Where the margin has room, in pixels: the base line of the first row, and what the last one may not reach. */
export interface FactsRoom {
  faces: Faces
  from: number
  to: number
}

/** What kind of talk it is, when and where, beside the title. */
export function placeFacts(text: CardText, { faces, from, to }: FactsRoom): PlacedLine[] {
  const { label: face, labelBold } = faces
  const labels = linesOf(text.label?.toUpperCase() ?? '', { face: labelBold, size: label.size, most: 1 })
  const rows: Row[] = labels.map(text =>
    marginRow({ text, face: labelBold, size: label.size, fill: colors.ink }, label.leading),
  )
  for (const each of text.margin) {
    const lines = linesOf(each, { face, size: fact.size, most: 3 })
    rows.push(
      ...lines.map((text, index) => {
        const leading = fact.leading + (index === lines.length - 1 ? fact.gap : 0)
        return marginRow({ text, face, size: fact.size, fill: colors.soft }, leading)
      }),
    )
  }
  return stack(rows, from).filter(({ y }) => y < to)
}

function linesOf(text: string, { face, size, most }: { face: Face; size: number; most: number }): string[] {
  const words = drawable(text, face)
  if (!words) return []
  return fitLines(words, { face, width, height: most * size, leading: 1, sizes: [size] }).lines
}

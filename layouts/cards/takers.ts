import type { CardText } from './card-text.ts'
import { drawable } from './drawable.ts'
import { fitLines } from './lines.ts'
import { cardSize, colors } from './look.ts'
import { type Faces, type PlacedCard, type PlacedLine, type PlacedMark, page } from './placed.ts'

const side = 48
const leading = 58
const name = { sizes: [31, 28, 25], height: 31, leading: 1, gap: 14 }
const initials = 21
/** So many are named; of more, the marks alone have room. */
const mostNamed = 3
const mostMarks = 15
const marksInRow = 5

type Taker = CardText['takers'][number]

/** The foot of the margin: who took notes, and beside it the rule in their inks. `top` is where it begins. */
export function placeTakers(takers: readonly Taker[], faces: Faces): PlacedCard & { top: number } {
  const areNamed = takers.length <= mostNamed
  const shown = takers.slice(0, mostMarks)
  const inRow = areNamed ? 1 : marksInRow
  const top = page.bottom - Math.ceil(shown.length / inRow) * leading
  const placed = shown.map((taker, index) => {
    const row = Math.floor(index / inRow)
    const after = Math.min(inRow, shown.length - row * inRow) - 1 - (index % inRow)
    const x = page.margin.right - side - after * leading
    const y = top + row * leading + leading - side
    return { taker, mark: { mark: taker.mark, side, x, y } }
  })
  const lines = placed.flatMap(({ taker, mark }) => [
    ...initialsOn(mark, { taker, faces }),
    ...(areNamed ? nameBeside(mark, { taker, faces }) : []),
  ])
  return { marks: placed.map(({ mark }) => mark), lines, inks: inksOf(shown, top), top }
}

interface TakerContext {
  taker: Taker
  faces: Faces
}

function initialsOn({ x, y }: PlacedMark, { taker, faces: { labelBold: face } }: TakerContext): PlacedLine[] {
  const text = drawable(taker.initials, face)
  if (!text) return []
  const left = x + (side - face.width(text) * initials) / 2
  return [{ text, face, size: initials, x: left, y: y + side / 2 + 0.36 * initials, fill: colors.paper }]
}

function nameBeside(mark: PlacedMark, { taker, faces: { labelBold: face } }: TakerContext): PlacedLine[] {
  const { gap, ...room } = name
  const words = drawable(taker.name, face)
  if (!words) return []
  const right = mark.x - gap
  const { size, lines } = fitLines(words, { ...room, face, width: right - page.margin.left })
  const [text = ''] = lines
  return [
    {
      text,
      face,
      size,
      x: right - face.width(text) * size,
      y: mark.y + side / 2 + 0.36 * size,
      fill: colors.ink,
    },
  ]
}

/** One part of the rule for each, down to the end of the card. */
function inksOf(takers: readonly Taker[], top: number): PlacedCard['inks'] {
  const from = top - leading / 4
  const height = (cardSize.height - from) / takers.length
  return takers.map(({ mark }, index) => ({
    mark,
    from: from + index * height,
    to: from + (index + 1) * height,
  }))
}

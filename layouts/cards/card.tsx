import type { CardText } from './card-text.ts'
import { layOut } from './lay-out.ts'
import { cardSize, colors, lookOf } from './look.ts'
import { type Faces, type PlacedCard, type PlacedMark, page } from './placed.ts'

const { width, height } = cardSize
/** Where the two lines of the rule are, and how wide each is. */
const rule = { x: [360, 367], width: 3 }

/** How far ruled lines are from each other. */
const pitch = 52

/** A social card as an SVG document: a page of the notebook, with texts as outlines. */
export function CardPicture({ text, faces }: { text: CardText; faces: Faces }) {
  const { lines, marks, inks } = layOut(text, faces)
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
      <title>Card</title>
      <rect width={width} height={height} fill={colors.paper} />
      <RuledLines below={Math.max(...lines.filter(({ x }) => x >= page.text.left).map(({ y }) => y))} />
      <Rule inks={inks} />
      {marks.map(mark => (
        <Mark key={mark.y} {...mark} />
      ))}
      {lines.map(({ text, face, fill, ...place }) => (
        <path key={text} d={face.outline(text, place) || 'M0 0'} fill={fill} />
      ))}
    </svg>
  )
}

/** The lines of the page that nobody wrote on yet. */
function RuledLines({ below }: { below: number }) {
  const lines: number[] = []
  for (let y = height - pitch / 2; y > below + pitch; y -= pitch) lines.push(y)
  return lines.map(y => (
    <rect key={y} x={page.text.left} y={y} width={width - page.text.left} height={2} fill={colors.feint} />
  ))
}

/** The double rule of the margin, which takes the inks of the note-takers beside them. */
function Rule({ inks }: Pick<PlacedCard, 'inks'>) {
  const parts = [
    { from: 0, to: inks[0]?.from ?? height, ink: colors.rule },
    ...inks.map(({ mark, ...part }) => ({ ...part, ink: lookOf(mark).ink })),
  ]
  return (
    <>
      {parts.flatMap(({ from, to, ink }) =>
        rule.x.map(x => (
          <rect key={`${x} ${from}`} x={x} y={from} width={rule.width} height={to - from} fill={ink} />
        )),
      )}
    </>
  )
}

function Mark({ mark, x, y, side }: PlacedMark) {
  const { ink, shape } = lookOf(mark)
  return <path d={shape} transform={`translate(${x} ${y}) scale(${side / 100})`} fill={ink} />
}

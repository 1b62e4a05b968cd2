import type { Path } from 'fontkit'

/** Where the origin of an outline goes, in pixels, and how large a unit of it is. */
export interface OutlinePlace {
  x: number
  y: number
  scale: number
}

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' }

/** The hundredths of a pixel, as they end a number. */
const hundredths = Array.from({ length: 100 }, (_, count) => String(count / 100).slice(1))

/**
 * The data of an SVG path, to hundredths of a pixel; outlines of letters point upwards. fontkit writes the same, but
 * copies each outline twice and prints fractions, which takes 0.2 s more for 53 cards.
 */
export function pathData({ commands }: Pick<Path, 'commands'>, { x, y, scale }: OutlinePlace): string {
  let data = ''
  for (const { command, args } of commands) {
    data += letters[command]
    for (const [index, arg] of args.entries()) {
      if (index) data += ' '
      data += index % 2 ? printed(arg * -scale + y) : printed(arg * scale + x)
    }
  }
  return data
}

function printed(value: number): string {
  const count = Math.abs(Math.round(value * 100))
  const rest = count % 100
  return `${value < 0 && count ? '-' : ''}${(count - rest) / 100}${hundredths[rest]}`
}

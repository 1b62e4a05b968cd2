import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { CardPicture } from '../../../layouts/cards/card.tsx'
import type { CardText } from '../../../layouts/cards/card-text.ts'
import { loadSharp } from '../../read/decoder.ts'

/** Makes the picture of a card, a PNG. */
export type DrawCard = (text: CardText) => Promise<Uint8Array>

/** Gives what draws cards; typefaces and libraries are loaded only when there is one to draw. */
export function cardDrawer(): DrawCard {
  let tools: ReturnType<typeof load> | undefined
  return async text => {
    tools ??= load()
    const { sharp, faces } = await tools
    const svg = renderToString(h(CardPicture, { text, faces }))
    // A few flat colors and their edges; dithering would strew dots on the paper.
    const options = { palette: true, colours: 64, dither: 0, effort: 1 }
    return sharp(Buffer.from(svg)).png(options).toBuffer()
  }
}

async function load() {
  const [sharp, { readFaces }] = await Promise.all([loadSharp(), import('./faces.ts')])
  return { sharp, faces: await readFaces() }
}

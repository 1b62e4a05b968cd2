import type { Font } from 'fontkit'
import { rememberedTexts } from '../../src/text/remembered.ts'
import { pathData } from './path-data.ts'

/** Where a text begins, and how large it is; all in pixels, `y` being its base line. */
export interface TextPlace {
  x: number
  y: number
  size: number
}

/** A typeface that measures and draws texts without a system that has fonts. */
export interface Face {
  /** Whether it has all letters of the text. */
  has(text: string): boolean
  /** The width of a text in ems, with kerning and ligatures. */
  width(text: string): number
  /** The outlines of a text, as the data of an SVG path. */
  outline(text: string, place: TextPlace): string
}

/** Letters that one of the typeface's files has. */
interface Run {
  font: Font
  text: string
}

/** Made only when there is a card to draw, as every build would wait for it. */
let segmenter: Intl.Segmenter | undefined

/** What readers take for letters: those with their accents, however they are written. */
export function lettersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text.normalize('NFC')), ({ segment }) => segment)
}

/** Makes a typeface of its files, each of which has the letters of some scripts. */
export function faceOf(fonts: readonly Font[]): Face {
  const fontWith = rememberedTexts(letter => fonts.find(font => hasAll(font, letter)) ?? null)
  const runsOf = (text: string) => runs(lettersOf(text), fontWith)
  return {
    has: rememberedTexts(text => lettersOf(text).every(fontWith)),
    // Lines are tried in many ways, of the same words.
    width: rememberedTexts(text =>
      runsOf(text).reduce((sum, { font, text }) => sum + font.layout(text).advanceWidth / font.unitsPerEm, 0),
    ),
    outline(text, { x, y, size }) {
      const parts: string[] = []
      let start = x
      for (const run of runsOf(text)) {
        const { path, end } = outlineOf(run, { x: start, y, size })
        parts.push(path)
        start = end
      }
      return parts.join('')
    },
  }
}

function hasAll(font: Font, letter: string): boolean {
  return Array.from(letter).every(character => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
}

function runs(letters: readonly string[], fontWith: (letter: string) => Font | null): Run[] {
  const found: Run[] = []
  for (const letter of letters) {
    const font = fontWith(letter)
    const last = found.at(-1)
    if (!font) continue
    if (last?.font === font) last.text += letter
    else found.push({ font, text: letter })
  }
  return found
}

function outlineOf({ font, text }: Run, { x, y, size }: TextPlace): { path: string; end: number } {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let pen = x
  const outlines = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const outline = pathData(glyph.path, { x: pen + xOffset * scale, y: y - yOffset * scale, scale })
    pen += xAdvance * scale
    return outline
  })
  return { path: outlines.join(''), end: pen }
}

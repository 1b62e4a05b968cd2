import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { type Face, faceOf } from '../../../layouts/cards/face.ts'
import type { Faces } from '../../../layouts/cards/placed.ts'
import { sfntOf } from './sfnt.ts'

const { resolve } = createRequire(import.meta.url)

/** The scripts that both typefaces have, each in a file of its own. */
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext']

/** Reads the typefaces of cards, which come with packages and not from the system. */
export async function readFaces(): Promise<Faces> {
  const [serif, label, labelBold] = await Promise.all([
    readFace('source-serif-4', 600),
    readFace('roboto-condensed', 400),
    readFace('roboto-condensed', 700),
  ])
  return { serif, label, labelBold }
}

async function readFace(name: string, weight: number): Promise<Face> {
  const fonts = await Promise.all(
    scripts.map(async script => {
      const path = resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`)
      const font = create(sfntOf(await readFile(path)))
      if (!isFont(font)) throw new Error(`Unexpected collection of typefaces in ${path}`)
      return font
    }),
  )
  return faceOf(fonts)
}

function isFont(font: ReturnType<typeof create>): font is Font {
  return 'layout' in font
}

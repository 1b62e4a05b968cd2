import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { sfntOf } from '../../src/cli/cards/sfnt.ts'

const { resolve } = createRequire(import.meta.url)

function outlinesOf(bytes: Buffer): string[] {
  const font = create(bytes)
  if (!('layout' in font)) throw new Error('Unexpected collection of typefaces')
  return font.layout('Añ, fi & “Ω”').glyphs.map(({ path }) => path.toSVG())
}

test.each([
  'source-serif-4/files/source-serif-4-latin-600-normal',
  'roboto-condensed/files/roboto-condensed-greek-400-normal',
])('%s has the same letters unpacked', name => {
  const woff = readFileSync(resolve(`@fontsource/${name}.woff`))
  const sfnt = sfntOf(woff)
  expect(sfnt.length).toBeGreaterThan(woff.length)
  expect(outlinesOf(sfnt)).toEqual(outlinesOf(woff))
})

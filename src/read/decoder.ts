import type { Sharp } from 'sharp'
import type { PictureFormat } from '../model/picture.ts'
import { once } from '../text/remembered.ts'

/** Only what reads these formats may run; SVG, which this site draws with, gets nothing from strangers. */
const loaders = ['Heif', 'Jpeg', 'Nsgif', 'Png', 'Svg', 'Webp']

/** Loads what reads pictures and draws cards, when it is asked for first: many builds do neither. */
export const loadSharp = once(async () => {
  const { default: sharp } = await import('sharp')
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: loaders.map(name => `VipsForeignLoad${name}`) })
  return sharp
})

/** How the files of the formats begin, each from a byte on, as Latin 1. */
const beginnings: [from: number, text: string][] = [
  [0, '\u{ff}\u{d8}\u{ff}'],
  [0, '\u{89}PNG\r\n'],
  [0, 'GIF8'],
  [8, 'WEBP'],
  [4, 'ftyp'],
]

/** Whether bytes begin as a picture of a format that is read; nothing else, such as SVG, is ever opened. */
export function beginsAsPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return beginnings.some(([from, text]) => start.startsWith(text, from))
}

/** More pixels than this, all frames together, are no picture of a talk; they would take all memory to read. */
export const mostPixels = 100_000_000

/** Opens a picture to be decoded, all frames of it if `animated`; decoding it fails where the file is not whole. */
export type OpenPicture = (bytes: Uint8Array, options?: { animated?: boolean }) => Sharp

/** Gives what opens pictures; fails where the decoder cannot be loaded. */
export async function pictureOpener(): Promise<OpenPicture> {
  const sharp = await loadSharp()
  return (bytes, { animated = false } = {}) =>
    sharp(bytes, { animated, failOn: 'truncated', limitInputPixels: mostPixels })
}

/** What a decoder calls the formats. */
export const formatsByName: Readonly<Record<string, PictureFormat>> = {
  gif: 'gif',
  heif: 'avif',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
}

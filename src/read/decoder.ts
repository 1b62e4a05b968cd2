import sharp, { type Sharp } from 'sharp'
import type { PictureFormat } from '../model/picture.ts'

/** Pictures come from strangers: only what reads these formats may run, and SVG, which can do more, never. */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['Heif', 'Jpeg', 'Nsgif', 'Png', 'Webp'].map(name => `VipsForeignLoad${name}`) })

/** More pixels than this, all frames together, are no picture of a talk; they would take all memory to read. */
export const mostPixels = 100_000_000

/** A picture to be decoded, all frames of it if `animated`; decoding it fails where the file is not whole. */
export function openPicture(bytes: Uint8Array, { animated = false } = {}): Sharp {
  return sharp(bytes, { animated, failOn: 'truncated', limitInputPixels: mostPixels })
}

/** What a decoder calls the formats. */
export const formatsByName: Readonly<Record<string, PictureFormat>> = {
  gif: 'gif',
  heif: 'avif',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
}

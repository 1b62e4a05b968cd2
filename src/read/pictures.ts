import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { VFile } from 'vfile'
import type { Picture, PictureFormat, UnusablePicture } from '../model/picture.ts'
import type { Memory } from '../report/memory.ts'
import { countSteps, type OnProgress } from '../report/progress.ts'
import { report } from '../report/report.ts'
import { beginsAsPicture, formatsByName, mostPixels, type OpenPicture, pictureOpener } from './decoder.ts'
import { stateOf } from './files.ts'

/** Pictures by their paths below the content folder, and those of their files of which there is something to say. */
export interface Pictures {
  pictures: Map<string, Picture | UnusablePicture>
  files: VFile[]
}

/** Which formats a file's ending promises; a picture with any other ending is none that is published. */
const formatOfEnding: Record<string, PictureFormat | 'svg'> = {
  '.avif': 'avif',
  '.gif': 'gif',
  '.jpeg': 'jpeg',
  '.jpg': 'jpeg',
  '.png': 'png',
  '.svg': 'svg',
  '.webp': 'webp',
}

/** Larger files are no pictures that are published. */
export const mostBytes = 50_000_000
/** How many are held in memory at a time. */
const atOnce = 8

/** Whether a file is a picture, by its name. */
export function isPicture(name: string): boolean {
  return Object.hasOwn(formatOfEnding, extname(name).toLowerCase())
}

/** Measures pictures; `paths` leads from paths below the content folder to paths on disk. */
export async function readPictures(
  paths: ReadonlyMap<string, string>,
  { memory, onProgress }: { memory: Memory; onProgress?: OnProgress | undefined },
): Promise<Pictures> {
  const all = [...paths]
  const pictures: Pictures['pictures'] = new Map()
  const files: VFile[] = []
  const onEach = countSteps(onProgress, { stage: 'measuring', total: all.length })
  for (let start = 0; start < all.length; start += atOnce) {
    const some = all.slice(start, start + atOnce)
    const measured = await Promise.all(
      some.map(([, from]) =>
        memory.recall('picture', { of: from, inputs: stateOf(from), answer: () => measure(from) }),
      ),
    )
    some.forEach(([path], index) => {
      const picture = measured[index]
      if (picture) pictures.set(path, picture)
      onEach()
    })
  }
  for (const picture of pictures.values()) files.push(...messagesOf(picture))
  return { pictures, files }
}

function messagesOf(picture: Picture | UnusablePicture): VFile[] {
  const file = new VFile({ path: picture.from })
  const ending = extname(picture.from).toLowerCase()
  if ('problem' in picture) {
    const reason = `Unexpected ${picture.problem}, expected a picture that can be shown; left out of the site`
    report(file, reason, { rule: 'picture-is-usable' })
  } else if (formatOfEnding[ending] !== picture.format) {
    const reason = `Unexpected ${picture.format.toUpperCase()} in a file that ends in ${ending}, expected what its name says; shown as what it is`
    report(file, reason, { rule: 'picture-is-as-named' })
  }
  return file.messages.length ? [file] : []
}

async function measure(from: string): Promise<Picture | UnusablePicture> {
  if (extname(from).toLowerCase() === '.svg')
    return { from, problem: 'SVG, which can hold more than a picture' }
  const { size } = await stat(from)
  if (size > mostBytes)
    return { from, problem: `size of ${megabytes(size)} MB (at most ${megabytes(mostBytes)})` }
  const bytes = await readFile(from)
  if (!beginsAsPicture(bytes)) return { from, problem: 'data that are no picture of a known format' }
  const openPicture = await pictureOpener()
  try {
    return await measured(from, { bytes, openPicture })
  } catch (error) {
    // Whatever the decoder says of a file is a fact about the file.
    const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unreadable data'
    return {
      from,
      problem: /pixel limit/.test(what) ? tooLarge : `picture that is not whole: ${what}`,
    }
  }
}

const tooLarge = `picture of more than ${mostPixels / 1_000_000} million pixels`

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}

async function measured(
  from: string,
  { bytes, openPicture }: { bytes: Uint8Array; openPicture: OpenPicture },
): Promise<Picture | UnusablePicture> {
  const {
    format,
    pages = 1,
    pageHeight,
    autoOrient,
  } = await openPicture(bytes, { animated: true }).metadata()
  const known = formatsByName[format ?? '']
  if (!known) return { from, problem: `format ${format}` }
  const isAnimated = pages > 1 && (known === 'gif' || known === 'webp')
  // Only decoding tells whether all of it is there; at this size it costs least.
  await openPicture(bytes, { animated: isAnimated }).resize(8).raw().toBuffer()
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  const { width, height } = autoOrient
  return { from, hash, width, height: pageHeight ?? height, format: known, isAnimated }
}

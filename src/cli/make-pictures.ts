import { existsSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Sharp } from 'sharp'
import type { PictureFile, PictureFormat } from '../model/picture.ts'
import { pictureOpener } from '../read/decoder.ts'
import { countSteps } from '../report/progress.ts'
import { groupBy } from '../text/groups.ts'
import { putFile } from './put-file.ts'
import type { WriteOptions } from './write-options.ts'

/** Where pictures are kept between builds, below the folder that a command is run in. */
const cache = join('.cache', 'pictures')

/** Another way to make pictures must have another number: it keeps what was made before from being taken for it. */
const way = 1

/**
 * Writes the files of all pictures below the output folder. They are made once and kept; what cameras add to
 * pictures, such as the place, is in none of them. Returns their paths there.
 */
export async function makePictures(
  pictures: PictureFile[],
  { output, onProgress, signal }: WriteOptions,
): Promise<string[]> {
  const sources = groupBy(pictures, each => each.from)
  const onEach = countSteps(onProgress, { stage: 'pictures', total: sources.size })
  for (const [from, files] of sources) {
    if (signal?.aborted) break
    const missing = files.filter(file => !existsSync(keptAt(file)))
    if (missing.length) await makeAll(from, missing)
    for (const file of files) {
      const target = join(output, file.to)
      // Another picture would have another name; that the sizes are the same tells that it was made in this way, too.
      if (sizeOf(target) !== sizeOf(keptAt(file))) putFile(keptAt(file), target)
    }
    onEach()
  }
  return pictures.map(({ to }) => to)
}

/** The name of a file tells the picture's content and its width, so that it is enough to find it again. */
function keptAt({ to }: PictureFile): string {
  return join(cache, `${way}-${basename(to)}`)
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}

async function makeAll(from: string, files: PictureFile[]): Promise<void> {
  const openPicture = await pictureOpener()
  const bytes = await readFile(from)
  await mkdir(cache, { recursive: true })
  for (const file of files) {
    const animated = file.format === 'gif' || file.format === 'webp'
    const picture = openPicture(bytes, { animated }).autoOrient().resize(file.width)
    // Whole or not at all: a build that is stopped must not leave half a picture behind.
    const fresh = `${keptAt(file)}.new-${process.pid}`
    await writeFile(fresh, await encode(picture, file.format).toBuffer())
    await rename(fresh, keptAt(file))
  }
}

/** Slides have small print, so quality is a bit above what photos need. */
function encode(picture: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 58, effort: 3 })
    case 'gif':
      return picture.gif()
    case 'jpeg':
      return picture.jpeg({ quality: 82, mozjpeg: true })
    case 'png':
      return picture.png({ compressionLevel: 9 })
    case 'webp':
      return picture.webp({ quality: 80 })
  }
}

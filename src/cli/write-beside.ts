import type { VFile } from 'vfile'
import type { Site } from '../publish/pages.ts'
import { printReport } from '../report/print.ts'
import { writeCards } from './cards/write-cards.ts'
import { makePictures } from './make-pictures.ts'
import { writeSearchIndex } from './search/write-index.ts'
import type { WriteOptions } from './write-options.ts'

/** The images of a site, below its folder, and the messages on cards that could not be drawn. */
export interface WrittenImages {
  paths: string[]
  files: VFile[]
}

/** Images that are being written. */
export interface BegunImages {
  written: Promise<WrittenImages>
  /** Stops where that is not done yet, and waits until nothing more is written. */
  stop(): Promise<void>
}

/** Begins to write the images of a site below the output folder: most of it is done by threads beside this one. */
export function beginImages(site: Site, options: WriteOptions): BegunImages {
  const stopping = new AbortController()
  const written = writeImages(site, { ...options, signal: stopping.signal })
  const end = Promise.allSettled([written])
  return {
    written,
    async stop() {
      stopping.abort()
      await end
    },
  }
}

async function writeImages(site: Site, options: WriteOptions): Promise<WrittenImages> {
  const pictures = await makePictures(site.pictures, options)
  const { paths, files } = await writeCards(site.cards, options)
  return { paths: [...pictures, ...paths], files }
}

/**
 * Writes all of a site that is no text below the output folder: the search index, and beside it the images, if nobody has
 * begun to. Returns the paths there, also of what was there, and says on standard error which cards could not be drawn.
 */
export async function writeBeside(
  site: Site,
  { images, ...options }: WriteOptions & { images?: BegunImages },
): Promise<string[]> {
  const { written } = images ?? beginImages(site, options)
  const index = writeSearchIndex(site, options)
  await Promise.allSettled([written, index])
  const { paths, files } = await written
  process.stderr.write(printReport(files, { to: process.stderr }))
  return [...paths, ...(await index)]
}

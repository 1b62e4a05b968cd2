import type { Site } from '../publish/pages.ts'
import { printReport } from '../report/print.ts'
import { writeCards } from './cards/write-cards.ts'
import { makePictures } from './make-pictures.ts'
import { writeSearchIndex } from './search/write-index.ts'
import type { WriteOptions } from './write-options.ts'

/**
 * Writes the pictures, cards and search index of a site below the output folder, and returns the paths that they have
 * there, also of those that were there. It says on standard error which cards could not be drawn.
 */
export async function writeBeside(site: Site, options: WriteOptions): Promise<string[]> {
  const pictures = await makePictures(site.pictures, options)
  const cards = await writeCards(site.cards, options)
  process.stderr.write(printReport(cards.files, { to: process.stderr }))
  const index = await writeSearchIndex(site, options)
  return [...pictures, ...cards.paths, ...index]
}

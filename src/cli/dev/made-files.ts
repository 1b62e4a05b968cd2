import type { Site } from '../../publish/pages.ts'
import { once } from '../../text/remembered.ts'

/** A folder of files that are only made when somebody asks for one of them. */
export interface MadeFiles {
  /** Makes what is at a path below the site's base path, if it is one of them. */
  make(path: string): Promise<void>
}

/**
 * The pictures, cards and the search index of a site, below the output folder. Their makers are heavy and mostly not
 * needed for a look at a page, so they are loaded when they are.
 */
export function madeFiles(site: Site, output: string): MadeFiles {
  const pictures = new Map(site.pictures.map(file => [file.to, file]))
  const cards = new Map(site.cards.map(file => [file.to, file]))
  const index = once(() => writeIndex(site, output))
  return {
    async make(path) {
      const [picture, card] = [pictures.get(path), cards.get(path)]
      if (picture) await (await import('../make-pictures.ts')).makePictures([picture], { output })
      else if (card) await (await import('../cards/write-cards.ts')).writeCards([card], { output })
      else if (path.startsWith('assets/pagefind/')) await index()
    },
  }
}

async function writeIndex(site: Site, output: string): Promise<void> {
  const { writeSearchIndex } = await import('../search/write-index.ts')
  await writeSearchIndex(site, { output })
}

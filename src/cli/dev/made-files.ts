import { dirname } from 'node:path'
import type { Site } from '../../publish/pages.ts'

/** A folder of files that are only made when somebody asks for one of them. */
export interface MadeFiles {
  /** Makes what is at a path below the site's base path; whether there is such a file. */
  make(path: string): Promise<boolean>
}

/** What is at these paths, and how it is made. */
interface Maker {
  fits(path: string): boolean
  make(path: string): Promise<void>
}

/**
 * The pictures, cards and the search index of a site, below the output folder. Their makers are heavy and mostly not
 * needed for a look at a page, so they are loaded when they are.
 */
export function madeFiles(site: Site, output: string): MadeFiles {
  const pictures = new Map(site.pictures.map(file => [file.to, file]))
  const cards = new Map(site.cards.map(file => [file.to, file]))
  let index: Promise<void> | null = null
  const makers: Maker[] = [
    {
      fits: path => pictures.has(path),
      async make(path) {
        const { makePictures } = await import('../make-pictures.ts')
        await makePictures(
          [...pictures.values()].filter(({ to }) => to === path),
          { output },
        )
      },
    },
    {
      fits: path => cards.has(path),
      async make(path) {
        const { writeCards } = await import('../cards/write-cards.ts')
        await writeCards(
          [...cards.values()].filter(({ to }) => to === path),
          { output },
        )
      },
    },
    {
      fits: path => dirname(path).startsWith('assets/pagefind'),
      make: () => (index ??= writeIndex(site, output)),
    },
  ]
  return {
    async make(path) {
      const maker = makers.find(({ fits }) => fits(path))
      await maker?.make(path)
      return maker !== undefined
    },
  }
}

async function writeIndex(site: Site, output: string): Promise<void> {
  const { writeSearchIndex } = await import('../search-index.ts')
  await writeSearchIndex(site, { output })
}

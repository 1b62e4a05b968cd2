import { readFileSync, rmSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Eleventy } from '@11ty/eleventy'
import { configure } from '../../.eleventy.ts'
import { outputsOf } from '../eleventy/outputs.ts'
import type { Site, SiteFile } from '../publish/pages.ts'
import type { LastBuild } from './kept/last-build.ts'
import { placeOf } from './output-folder.ts'
import { exchange, type FreshFolder, freshFolder } from './site-folder.ts'
import type { WriteOptions } from './write-options.ts'

/** What is known of the last build, and where the site before it is kept. */
export interface LastSite {
  last?: Pick<LastBuild, 'site' | 'texts' | 'files' | 'behind' | 'time'> | null
  spare?: string
}

/** The files of a site that was written, and those of them that the site before has not, or not so. */
export type WrittenSite = Pick<LastBuild, 'files' | 'behind' | 'pages'>

/**
 * Writes all pages of the site to the output folder. What is as it was stays. The site is made in a fresh folder, which
 * takes the place of the old one only when all is there: a failure leaves the output as it was.
 */
export async function writeSite(
  site: Site,
  { output, onProgress, last = null, spare }: WriteOptions & LastSite,
): Promise<WrittenSite> {
  const target = await placeOf(output)
  const fresh = await freshFolder({ target, spare }, last)
  try {
    const outputs = Object.values(outputsOf(site, '')).flat()
    const isAsBefore = comparer(site, { fresh, last })
    const changed = new Set(outputs.filter(each => !isAsBefore(each)).map(({ permalink }) => permalink))
    const texts = new Set(outputs.map(({ permalink }) => permalink))
    const others = (last?.files ?? []).filter(file => !texts.has(file))
    // Never into a file that is there: it is the one that is served.
    for (const file of [...changed, ...others]) rmSync(join(fresh.path, file), { force: true })
    await render(site, { output: fresh.path, onProgress, isWanted: file => changed.has(file) })
    const files = await filesBelow(fresh.path)
    await exchange(fresh.path, { target, spare })
    const beside = files.filter(file => !texts.has(file))
    return { files, behind: [...changed, ...others, ...beside], pages: [...texts].filter(isPage).length }
  } finally {
    await rm(fresh.path, { recursive: true, force: true })
  }
}

/** Tells whether a file is as it was in the site before. */
function comparer(
  site: Site,
  { fresh, last }: { fresh: FreshFolder } & Pick<LastSite, 'last'>,
): (file: SiteFile) => boolean {
  if (!last) return () => false
  const now = site.fingerprints()
  const isSameText = (writeUp: string) => now.texts[writeUp] === last.texts[writeUp]
  const isMadeOfTheSame = ({ shows }: SiteFile) =>
    now.site === last.site && shows !== undefined && shows().every(isSameText)
  return file =>
    fresh.has(file.permalink) && (isMadeOfTheSame(file) || isWritten(join(fresh.path, file.permalink), file))
}

/** Whether that is what is written there. */
function isWritten(path: string, { content }: SiteFile): boolean {
  return readFileSync(path).equals(Buffer.from(content()))
}

function isPage(file: string): boolean {
  return file.endsWith('.html')
}

/** The paths of all files, below the folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
}

async function render(
  site: Site,
  { output, onProgress, isWanted }: WriteOptions & { isWanted(file: string): boolean },
): Promise<void> {
  const eleventy = new Eleventy(undefined, output, {
    config: configure(site, { onProgress, isWanted }),
    pathPrefix: site.facts.basePath,
    quietMode: true,
  })
  // Eleventy would log its errors and throw them as well.
  await eleventy.init()
  eleventy.disableLogger()
  await eleventy.write()
}

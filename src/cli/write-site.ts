import { readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Site, SiteFile } from '../publish/pages.ts'
import { writeAssets } from './assets.ts'
import type { LastBuild } from './kept/last-build.ts'
import { clearLeftovers } from './leftovers.ts'
import { placeOf } from './output-folder.ts'
import { exchange, type FreshFolder, freshFolder, isKnown, type KnownSite, takeOut } from './site-folder.ts'
import { beginImages, writeBeside } from './write-beside.ts'
import type { WriteOptions } from './write-options.ts'
import { batchesOf, newDeal, type TextOptions, writeTexts } from './write-texts.ts'
import type { Writer } from './writer.ts'

/** What is known of the last build, and where the site before it is kept. */
export interface LastSite {
  last?: (Pick<LastBuild, 'site' | 'texts'> & KnownSite) | null
  spare?: string
}

/** Who helps: it knows of no site before this one. */
interface Helped {
  writer?: Writer | undefined
}

/** The files of a site that was written, and those of them that the site before has not, or not so. */
export type WrittenSite = Pick<LastBuild, 'files' | 'behind' | 'pages' | 'folder' | 'spare'>

/**
 * Writes all pages of the site to the output folder. What is as it was stays. The site is made in a fresh folder, which
 * takes the place of the old one only when all is there: a failure leaves the output as it was.
 */
export async function writeSite(
  site: Site,
  { output, writer, onProgress, last: lastKnown = null, spare }: WriteOptions & LastSite & Helped,
): Promise<WrittenSite> {
  const target = await placeOf(output)
  await clearLeftovers(target)
  const last = lastKnown && isKnown(target, lastKnown) ? lastKnown : null
  const fresh = await freshFolder({ target, spare }, last)
  const options = { output: fresh.path, onProgress }
  const images = beginImages(site, options)
  try {
    const batches = batchesOf(site)
    const changed = await writeAll(batches, {
      isNew: last === null,
      folder: fresh.path,
      isAsBefore: comparer(site, { fresh, last }),
      writer,
      onProgress,
    })
    const texts = batches.flat()
    const assets = writeAssets(fresh.path)
    const others = await writeBeside(site, { ...options, images })
    const files = [...new Set([...texts.map(({ permalink }) => permalink), ...assets, ...others])]
    const stale = notIn(files, last?.files ?? [])
    for (const file of stale) await takeOut(fresh.path, file)
    const fresher = [...assets, ...others].filter(file => isOther(join(fresh.path, file), join(target, file)))
    const folders = await exchange(fresh.path, { target, spare }, last)
    return {
      ...folders,
      files,
      behind: [...changed, ...fresher, ...stale],
      pages: texts.filter(isPage).length,
    }
  } finally {
    await images.stop()
    await writer?.end()
    await rm(fresh.path, { recursive: true, force: true })
  }
}

/** Writes the texts that are not as they were, and returns their paths. */
async function writeAll(
  batches: SiteFile[][],
  { writer, ...options }: Omit<TextOptions, 'deal'> & Helped,
): Promise<string[]> {
  const { folder, isNew } = options
  const deal = newDeal()
  const others = isNew ? writer?.write({ folder, deal }) : undefined
  const own = await writeTexts(batches, { ...options, deal })
  return [...own, ...((await others) ?? [])]
}

function notIn(files: string[], others: string[]): string[] {
  const known = new Set(files)
  return others.filter(file => !known.has(file))
}

/** Whether two paths lead to two files, and not to one by two names. */
function isOther(path: string, other: string): boolean {
  const [one, two] = [path, other].map(each => statSync(each, { throwIfNoEntry: false }))
  return one?.ino !== two?.ino
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

function isPage({ permalink }: SiteFile): boolean {
  return permalink.endsWith('.html')
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { outputsOf } from '../eleventy/outputs.ts'
import type { Site, SiteFile } from '../publish/pages.ts'
import type { OnProgress } from '../report/progress.ts'
import { groupBy } from '../text/groups.ts'

/**
 * The texts of a site in batches, the largest first. What is in one folder is together, as it is made of the same
 * write-ups, of which few are in memory at a time; and so are the files for programs, as feeds share their entries.
 */
export function batchesOf(site: Site): SiteFile[][] {
  const { files = [], ...pages } = outputsOf(site, '')
  return [byFolder(files).flat(), ...byFolder(Object.values(pages).flat())]
}

function byFolder(texts: SiteFile[]): SiteFile[][] {
  return [...groupBy(texts, ({ permalink }) => permalink.split('/', 1)[0] ?? '').values()]
}

/** What threads that write one site share: how many batches were given out, and how many texts are done. */
export type Deal = Int32Array

/** Nothing is given out yet. */
export function newDeal(): Deal {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
}

/** Where texts are written, and which of them. */
export interface TextOptions {
  folder: string
  deal: Deal
  /** Whether nothing is in the folder yet. */
  isNew: boolean
  isAsBefore(file: SiteFile): boolean
  onProgress?: OnProgress | undefined
}

/**
 * Writes the texts that are not as they were, of those batches that no other thread takes; returns their paths. Between
 * texts, images that are made beside them go on.
 */
export async function writeTexts(batches: SiteFile[][], options: TextOptions): Promise<string[]> {
  const { deal, onProgress } = options
  const total = batches.flat().length
  const folders = new Set<string>()
  const changed: string[] = []
  let lastPause = performance.now()
  for (let batch = batches[take(deal)]; batch; batch = batches[take(deal)])
    for (const file of batch) {
      if (!options.isAsBefore(file)) {
        writeText(file, { ...options, folders })
        changed.push(file.permalink)
      }
      const done = Atomics.add(deal, 1, 1) + 1
      onProgress?.({ stage: 'rendering', done, total })
      if (performance.now() - lastPause < longestRun) continue
      await setImmediate()
      lastPause = performance.now()
    }
  return changed
}

/** Milliseconds after which others have their turn: more often, pauses take longer than what they are for. */
const longestRun = 5

function take(deal: Deal): number {
  return Atomics.add(deal, 0, 1)
}

function writeText(
  { permalink, content }: SiteFile,
  { folder, folders, isNew }: Pick<TextOptions, 'folder' | 'isNew'> & { folders: Set<string> },
): void {
  const path = join(folder, permalink)
  const parent = dirname(path)
  if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
  folders.add(parent)
  // Never into a file that is there: it is the one that is served.
  if (!isNew) rmSync(path, { force: true })
  writeFileSync(path, content())
}

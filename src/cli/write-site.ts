import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Eleventy } from '@11ty/eleventy'
import { configure } from '../../.eleventy.ts'
import type { Site } from '../publish/pages.ts'
import { ignoreMissing, placeOf } from './output-folder.ts'
import type { WriteOptions } from './write-options.ts'

/**
 * Writes all pages of the site to the output folder and returns their number. The pages are made in a fresh
 * folder beside it, which takes its place only when all are there: a failure leaves the output as it was.
 */
export async function writeSite(site: Site, { output, onProgress }: WriteOptions): Promise<number> {
  const target = await placeOf(output)
  // Beside the output, so that both are on one file system and a rename can exchange them.
  const fresh = `${target}.new-${process.pid}`
  try {
    await mkdir(dirname(target), { recursive: true })
    await mkdir(fresh)
    const pages = await render(site, { output: fresh, onProgress })
    await exchange(fresh, target)
    return pages
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function render(site: Site, { output, onProgress }: WriteOptions): Promise<number> {
  const eleventy = new Eleventy(undefined, output, {
    config: configure(site, { onProgress }),
    pathPrefix: site.facts.basePath,
    quietMode: true,
  })
  // Eleventy would log its errors and throw them as well.
  await eleventy.init()
  eleventy.disableLogger()
  const [, pages] = await eleventy.write()
  return pages.filter(({ outputPath }) => outputPath.endsWith('.html')).length
}

/** Puts `fresh` in the place of `target`, and `target` back if that fails. */
async function exchange(fresh: string, target: string): Promise<void> {
  const old = `${target}.old-${process.pid}`
  const hadOld = await rename(target, old).then(() => true, ignoreMissing)
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hadOld) await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true }).catch(error => {
    // The new site stands; what is left of the old one is only in the way.
    process.stderr.write(`The site before could not be removed from ${old}: ${error.message}\n`)
  })
}

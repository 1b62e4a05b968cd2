import { resolve, sep } from 'node:path'
import type { Site } from '../publish/pages.ts'
import { newMemory } from '../report/memory.ts'
import { hasErrors, printReport } from '../report/print.ts'
import { type BuildOptions, buildSite } from '../site.ts'
import type { RunMode } from './config.ts'
import { quietError } from './options.ts'

/** The data of a content folder, from one build of Eleventy to the next. */
export interface FollowedContent {
  /** Gives the data, and prints the report of what was read. With an error in the content, throws it in a build. */
  load: (runMode: RunMode) => Promise<Site>
  /** Takes note of files that have changed. */
  onChange: (files: string[]) => void
}

/** Reads a content folder when it is asked for the first time, and again when a file in it has changed. */
export function followContent(options: BuildOptions): FollowedContent {
  const folder = resolve(options.content) + sep
  const memory = newMemory()
  let site: Site | undefined
  let isStale = true
  return {
    async load(runMode) {
      if (site && !isStale) return site
      const fresh = await buildSite({ ...options, memory })
      isStale = false
      const isBroken = hasErrors(fresh.files)
      if (isBroken && runMode === 'build')
        throw quietError(`The content has errors:\n${printReport(fresh.files)}`)
      process.stderr.write(printReport(fresh.files, { to: process.stderr }))
      // Where a site is served, its content is shown as it last was without errors.
      if (!site || !isBroken) site = fresh.site
      return site
    },
    onChange(files) {
      isStale ||= files.some(file => resolve(file).startsWith(folder))
    },
  }
}

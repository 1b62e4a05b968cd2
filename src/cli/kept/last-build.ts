import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'

/** What is known of the site that the last build left in a folder. */
export interface LastBuild {
  /** The hash of the code that made it. */
  code: string
  /** Tells what it was made of from anything else, without making anything of it. */
  inputs: string
  /** The fingerprints of the site. */
  site: string
  texts: Record<string, string>
  /** All files, below the folder. */
  files: string[]
  /** How many of them are pages. */
  pages: number
  /** The site's address. */
  url: string
  /** When it was done, in milliseconds: what is newer was written by somebody else. */
  time: number
  /** What was reported, in colors where it was shown in colors. */
  report: string
  /** What tells its folder from any other, and the folder of the site before it; null where that is not kept. */
  folder: string
  spare: string | null
  /** The files in which the site before it, which is kept to become the next one, is another. */
  behind: string[]
}

const schema = z.object({
  code: z.string(),
  inputs: z.string(),
  site: z.string(),
  texts: z.record(z.string(), z.string()),
  files: z.array(z.string()),
  pages: z.number(),
  url: z.string(),
  time: z.number(),
  report: z.string(),
  folder: z.string(),
  spare: z.string().nullable(),
  behind: z.array(z.string()),
})

/** The folder of what is kept of the site in another one. */
export function folderOfSite(kept: string, target: string): string {
  return join(kept, 'sites', createHash('sha256').update(target).digest('hex').slice(0, 16))
}

/** Reads what is known of the last build, if it is known and of the same code. */
export function readLastBuild(folder: string, code: string): LastBuild | null {
  try {
    const found = schema.parse(JSON.parse(readFileSync(join(folder, 'last.json'), 'utf8')))
    return found.code === code ? found : null
  } catch {
    // What cannot be read is not known; then all is made anew.
    return null
  }
}

/** Keeps what is known of a build for the next one, if it can be kept. */
export async function keepLastBuild(folder: string, build: LastBuild): Promise<void> {
  const path = join(folder, 'last.json')
  const fresh = `${path}.new-${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(fresh, JSON.stringify(build))
    await rename(fresh, path)
  } catch {
    // The site stands; the next build makes all of it anew.
    await rm(fresh, { force: true }).catch(() => {})
  }
}

import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** How many indexes are kept, those that were used last: each has a file for every page. */
const most = 3
/** Milliseconds for which another build may still read one. */
const inUse = 10 * 60 * 1000

/**
 * The folder with what has the key, kept from one build to the next; it is made if it is not there. Builds may do this
 * at the same time; what they did not use for long is taken out.
 */
export async function keptFolder(
  key: string,
  { cache, make }: { cache: string; make: (folder: string) => Promise<void> },
): Promise<string> {
  const path = join(cache, key)
  if (!(await touch(path))) await makeWhole(path, make)
  await prune(cache)
  return path
}

/** Makes a folder under another name first, so that no build finds half an index. */
async function makeWhole(path: string, make: (folder: string) => Promise<void>): Promise<void> {
  const fresh = `${path}.${randomUUID()}`
  try {
    await mkdir(fresh, { recursive: true })
    await make(fresh)
    await rename(fresh, path)
  } catch (error) {
    // Another build may have been faster.
    if (!(await touch(path))) throw error
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Notes down that a folder is used, if it is there. */
function touch(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    () => false,
  )
}

async function prune(cache: string): Promise<void> {
  const folders = await Promise.all(
    (await readdir(cache)).map(async name => {
      const path = join(cache, name)
      // Another build may have taken it out.
      const known = await stat(path).catch(() => null)
      return { path, used: known?.mtimeMs ?? 0 }
    }),
  )
  const old = folders.sort((a, b) => b.used - a.used).slice(most)
  for (const { path, used } of old)
    if (used < Date.now() - inUse) await rm(path, { recursive: true, force: true })
}

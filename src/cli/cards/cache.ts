import { randomUUID } from 'node:crypto'
import { statSync, utimesSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Days after which a picture goes that no build used. */
const keptFor = 30

/** Pictures by key, kept from one build to the next. */
export interface Cache {
  /** The path of the picture with the key, which is made if it is not there. */
  path(key: string, make: () => Promise<Uint8Array>): Promise<string>
  /** Takes out what no build used for long. */
  prune(): Promise<void>
}

/** Opens the cache in a folder, which other builds may use at the same time. */
export async function openCache(folder: string): Promise<Cache> {
  await mkdir(folder, { recursive: true })
  const now = new Date()
  return {
    async path(key, make) {
      const path = join(folder, `${key}.png`)
      if (!touch(path, now)) {
        // Under another name first, so that no build finds half a picture.
        const fresh = `${path}.${randomUUID()}`
        await writeFile(fresh, await make())
        await rename(fresh, path)
      }
      return path
    },
    async prune() {
      const oldest = now.getTime() - keptFor * 24 * 60 * 60 * 1000
      for (const name of await readdir(folder)) {
        const path = join(folder, name)
        const known = statSync(path, { throwIfNoEntry: false })
        if (known && known.mtimeMs < oldest) await rm(path, { force: true })
      }
    },
  }
}

/** Notes down that a picture was used, if it is there. */
function touch(path: string, now: Date): boolean {
  try {
    utimesSync(path, now, now)
    return true
  } catch {
    return false
  }
}

import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptFolder } from '../../src/cli/search/cache.ts'

let cache = ''
let made: string[] = []

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'search-cache-'))
  made = []
})

afterEach(() => rm(cache, { recursive: true, force: true }))

/** Gets what has the key; making it writes the key to a file. */
function get(key: string) {
  return keptFolder(key, {
    cache,
    async make(folder) {
      made.push(key)
      await writeFile(join(folder, 'key'), key)
    },
  })
}

describe('an index', () => {
  test('is made once', async () => {
    await get('a')
    expect(await readFile(join(await get('a'), 'key'), 'utf8')).toBe('a')
    expect(made).toEqual(['a'])
    expect(await readdir(cache)).toEqual(['a'])
  })

  test('is made whole or not at all', async () => {
    const make = async (folder: string) => {
      await writeFile(join(folder, 'half'), '')
      throw new Error('stopped')
    }
    await expect(keptFolder('a', { cache, make })).rejects.toThrow('stopped')
    expect(await readdir(cache)).toEqual([])
  })

  test('may be made by two builds at once', async () => {
    expect(new Set(await Promise.all([get('a'), get('a')])).size).toBe(1)
    expect(await readdir(cache)).toEqual(['a'])
  })

  /** Minutes since each was used, the youngest last; and which are left once another was made. */
  const cases: [minutes: Record<string, number>, left: string[]][] = [
    [{ a: 90, b: 80 }, ['a', 'b', 'new']],
    [{ a: 90, b: 80, c: 70 }, ['b', 'c', 'new']],
    [{ a: 9, b: 8, c: 7 }, ['a', 'b', 'c', 'new']],
  ]

  test.each(cases)(
    'leaves the cache when others were used since, and nobody reads it: %j',
    async (minutes, left) => {
      for (const [name, since] of Object.entries(minutes)) {
        const used = new Date(Date.now() - since * 60 * 1000)
        await mkdir(join(cache, name))
        await utimes(join(cache, name), used, used)
      }
      await get('new')
      expect(await readdir(cache)).toEqual(left)
    },
  )
})

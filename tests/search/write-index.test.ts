import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { indexKey } from '../../src/cli/search/key.ts'
import { writeSearchIndex } from '../../src/cli/search/write-index.ts'
import { searchEntries } from '../../src/publish/search.ts'
import { buildOf } from '../setup/content.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function siteOf(notes: string, settings = '') {
  const files = { 'conf/day-1.md': `# Day 1\n\n## Looms - Ada Byron\n\n${notes}\n`, 'site.yaml': settings }
  return (await buildOf(files)).site
}

async function write(notes: string, { settings = '', output = 'site' } = {}) {
  const paths = await writeSearchIndex(await siteOf(notes, settings), {
    output: join(folder, output),
    cache: join(folder, 'cache'),
  })
  return paths.sort()
}

async function filesIn(output: string): Promise<string[]> {
  const entries = await readdir(join(folder, output), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, output).length + 1))
    .sort()
}

describe('the search index', () => {
  test('has a file for every page that is found, and nothing that is not used', async () => {
    const site = await siteOf('Threads.')
    const paths = await write('Threads.')
    expect(paths).toEqual(await filesIn('site'))
    expect(paths.filter(path => /^assets\/pagefind\/fragment\//.test(path))).toHaveLength(
      searchEntries(site).length,
    )
    expect(paths.filter(path => !/\.pf_\w+$/.test(path))).toEqual([
      'assets/pagefind/pagefind-entry.json',
      'assets/pagefind/pagefind-worker.js',
      'assets/pagefind/pagefind.js',
      'assets/pagefind/wasm.en.pagefind',
      'assets/pagefind/wasm.unknown.pagefind',
    ])
  })

  test('is the same one for the same words, wherever it goes', async () => {
    const first = await write('Threads.')
    expect(await write('Threads.', { output: 'other' })).toEqual(first)
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1)
  })

  test('takes the place of another, and says which files are its own', async () => {
    const first = await write('Threads.')
    const second = await write('Needles.')
    expect(await filesIn('site')).toEqual([...new Set([...first, ...second])].sort())
    expect(first.filter(path => !second.includes(path))).not.toEqual([])
  })

  test('is not touched where it is there', async () => {
    const [path = ''] = await write('Threads.')
    const { ino, mtimeMs } = await stat(join(folder, 'site', path))
    await write('Threads.')
    expect(await stat(join(folder, 'site', path))).toMatchObject({ ino, mtimeMs })
  })

  test('is none where the site wants none', async () => {
    expect(await write('Threads.', { settings: 'search: false\n' })).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })
})

describe('the key of an index', () => {
  const keyOf = async (notes: string, language = 'en') =>
    indexKey({ entries: searchEntries(await siteOf(notes)), language })

  test('is the same for the same content', async () => {
    expect(await keyOf('Threads.')).toBe(await keyOf('Threads.'))
  })

  test('is another one for other words, and in another language', async () => {
    const keys = [await keyOf('Threads.'), await keyOf('Needles.'), await keyOf('Threads.', 'fr')]
    expect(new Set(keys).size).toBe(3)
  })
})

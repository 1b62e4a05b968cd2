import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMadeUpContent } from '../../bench/made-up/content.ts'
import { writeSite } from '../../src/cli/write-site.ts'
import { buildSite } from '../../src/site.ts'

const root = join(import.meta.dirname, '..', '..')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alike-'))
  // Enough for several threads.
  await writeMadeUpContent(join(folder, 'content'), 50)
})

afterAll(() => rm(folder, { recursive: true }))

/** Builds by the command, which keeps what it can, and works in several threads. */
async function build(output: string, ...options: string[]): Promise<void> {
  const run = [join(root, 'bin/run.js'), 'src/cli/build.ts', '--content', 'content', '--output', output]
  await promisify(execFile)(process.execPath, [...run, ...options], { cwd: folder })
}

async function filesIn(output: string): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, output), { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const files = paths.map(async path => [
    path.slice(join(folder, output).length + 1),
    await readFile(path, 'latin1'),
  ])
  // Pagefind writes its tables in another order each time.
  return Object.fromEntries(
    (await Promise.all(files)).filter(([path]) => !path?.startsWith('assets/pagefind/')),
  )
}

test('builds in one thread and in several, cold and warm, alone and at once make the same bytes', async () => {
  const { site } = await buildSite({ content: join(folder, 'content') })
  await writeSite(site, { output: join(folder, 'alone') })
  const alone = await filesIn('alone')
  await Promise.all([build('cold'), build('at-once')])
  await build('warm')
  for (const output of ['cold', 'at-once', 'warm']) expect(await filesIn(output)).toEqual(alone)
}, 120_000)

import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMadeUpContent } from '../../bench/made-up/content.ts'
import { type BuildFolder, buildFolder } from '../setup/site-builds.ts'

/** As many as a second thread helps to write. */
const writeUps = 100
const oneProcessor = 'taskset -pc 0 $$ > /dev/null;'

let folder: BuildFolder
/** As one thread writes it. */
let site: Record<string, string> = {}

beforeAll(async () => {
  folder = await buildFolder()
  const content = join(folder.path, 'content')
  await writeMadeUpContent(content, writeUps)
  await writeFile(join(content, 'site.yaml'), 'title: Notes\nsearch: false\ncards: false\n')
  expect(await folder.build({ under: oneProcessor })).toMatchObject({ status: 0 })
  site = await folder.filesOf()
}, 120_000)

afterAll(() => folder.remove())

/** Lets the next build write all files anew: what was kept of the last one goes. */
function forgetBuilds(): Promise<void> {
  return rm(join(folder.path, '.cache'), { recursive: true, force: true })
}

test('two threads write what one does', async () => {
  await forgetBuilds()
  expect(await folder.build({ output: 'by-two' })).toMatchObject({ status: 0 })
  expect(await folder.filesOf('by-two')).toEqual(site)
}, 120_000)

test('where two threads cannot write, the last site stays', async () => {
  await forgetBuilds()
  const { status, said } = await folder.build({ under: 'ulimit -f 16;' })
  expect(status).toBe(1)
  expect(said).toMatch(/^EFBIG.*\nNothing was written: site is as it was\.$/m)
  expect(said).not.toMatch(/^\s+at /m)
  expect(await folder.filesOf()).toEqual(site)
}, 120_000)

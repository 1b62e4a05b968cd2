import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeOneWriteUp, openWorkshop, type Workshop } from '../bench/build/builds.ts'
import { sizesOf } from '../bench/build/sizes.ts'
import { writeHugoProject } from '../bench/hugo/project.ts'
import { hugoVersion } from '../bench/hugo/run.ts'
import { writeMadeUpContent } from '../bench/made-up/content.ts'
import { pagesOf } from '../src/publish/paths.ts'
import { type Build, buildSite } from '../src/site.ts'

let folder = ''
let workshop: Workshop
let before: Build

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-test-'))
  workshop = await openWorkshop(join(folder, 'ours'))
  await writeMadeUpContent(workshop.content, 3)
  before = await buildSite({ content: workshop.content })
})

afterAll(() => rm(folder, { recursive: true }))

test('each change of a write-up is another one, in the text that a page shows', async () => {
  const texts = (build: Build) => build.site.writeUps.map(({ body }) => body)
  const [own] = [texts(before)]
  for (const run of [0, 1]) {
    await changeOneWriteUp(workshop, run)
    const changed = texts(await buildSite({ content: workshop.content })).filter(
      (body, index) => body !== own[index],
    )
    expect(changed.map(body => body.includes(`proved${run} it.`))).toEqual([true])
  }
})

describe('the Hugo project', () => {
  beforeAll(() => writeHugoProject(before.site, join(folder, 'hugo')))

  test('has the notes on a talk as Markdown beside the facts about it', async () => {
    const [talk] = before.site.talks
    const page = (name: string) =>
      readFile(join(folder, 'hugo', 'content', talk?.permalink.replace('index.html', name) ?? ''), 'utf8')
    expect(JSON.parse(await page('index.md'))).toMatchObject({ title: talk?.title, type: 'talk' })
    expect(await page('note-1.md')).toContain('*That matters*, and `kubectl get pods` shows it.')
  })

  test.skipIf(!hugoVersion())('makes the same pages', async () => {
    await promisify(execFile)('hugo', ['--quiet'], { cwd: join(folder, 'hugo') })
    const pages = [...sizesOf(join(folder, 'hugo', 'public'))].filter(
      ([kind]) => /feeds/.test(kind) === false,
    )
    const files = pages
      .filter(([kind]) => kind !== 'other files')
      .reduce((sum, [, each]) => sum + each.files, 0)
    expect(files).toBe(pagesOf(before.site).length)
  })
})

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runBuild } from '../setup/run-build.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conference-notes-build-'))
  await mkdir(join(folder, 'content/some-event'), { recursive: true })
  await writeFile(join(folder, 'content/site.yaml'), 'title: Notes\nurl: https://site.test/\n')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

function writeUp(text: string): Promise<void> {
  return writeFile(join(folder, 'content/some-event/day-1.md'), text)
}

function build() {
  return runBuild({ content: join(folder, 'content'), output: join(folder, 'site') })
}

const good = '---\ntitle: Day 1\n---\n\n## A talk - Ann Example, Acme\n\nIt was good.\n'
const bad = '---\ntitle: [Day 1\n---\n\n## A talk - Ann Example, Acme\n'

describe('the build', () => {
  test('says in one line what it made', async () => {
    await writeUp(good)
    const { status, stdout, stderr } = await build()
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^\d+ pages in .*site, in [\d.]+ s$/)
    expect(status).toBe(0)
  })

  test('leaves the last good site where the content has an error', async () => {
    await writeUp(good)
    await build()
    const page = join(folder, 'site/index.html')
    const before = await readFile(page, 'utf8')
    await writeUp(bad)
    const { status, stderr } = await build()
    expect(status).toBe(1)
    expect(stderr).toMatch(/day-1\.md:\d+:\d+ {2}error/)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(await readFile(page, 'utf8')).toBe(before)
    expect(await readdir(folder)).toEqual(['content', 'site'])
  })

  test('leaves what is not a site of its own', async () => {
    await writeUp(good)
    await mkdir(join(folder, 'site'))
    await writeFile(join(folder, 'site/thesis.txt'), 'years of work')
    const { status, stderr } = await build()
    expect(status).toBe(1)
    expect(stderr).toMatch(/is no site/)
    expect(await readdir(join(folder, 'site'))).toEqual(['thesis.txt'])
  })

  test('takes the place of the site that was there, and leaves nothing beside it', async () => {
    await writeUp(good)
    await build()
    await writeFile(join(folder, 'site/stale.html'), 'a page of an earlier build')
    await build()
    expect(await readdir(join(folder, 'site'))).not.toContain('stale.html')
    expect(await readdir(folder)).toEqual(['content', 'site'])
  })
})

import { cp, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LastBuild } from '../../src/cli/kept/last-build.ts'
import { writeSite } from '../../src/cli/write-site.ts'
import { buildSite } from '../../src/site.ts'
import { type EditedContent, editedContent } from '../setup/remembered.ts'

let content: EditedContent
let place = ''
let last: Omit<LastBuild, 'code' | 'inputs' | 'report' | 'url'> | null = null

beforeAll(async () => {
  content = await editedContent()
  place = await mkdtemp(join(tmpdir(), 'sites-'))
  await cp('content', content.folder, { recursive: true })
  await content.edit('site.yaml', text => `${text}\nsearch: false\ncards: false\n`)
  await content.write(
    'loom-conf/a.md',
    '# Day\n\n## Looms - Ada Byron\n\nOf looms.\n\n## Knots - Bo Li\n\nOf knots.\n',
  )
  await content.write(
    'loom-conf/event.yaml',
    'days: [{ date: 2019-01-02 }]\nwriteUps: { a.md: { day: 2019-01-02 } }\n',
  )
  await content.write(
    'loom-conf/b.md',
    '# B\n\nSee [the other](a.md).\n\n## Looms - Ada Byron\n\nAlso of looms.\n',
  )
})

afterAll(async () => {
  await rm(content.folder, { recursive: true })
  await rm(place, { recursive: true })
})

/** Builds onto the site of the last build, and returns the files that are not those of that. */
async function build(): Promise<string[]> {
  const output = join(place, 'site')
  const before = await inodesIn(output)
  const { site } = await buildSite({ content: content.folder })
  const written = await writeSite(site, { output, last, spare: join(place, 'spare') })
  last = { ...site.fingerprints(), ...written, time: Date.now() + 1 }
  // The clock of the file system is a bit behind.
  await new Promise(resolve => setTimeout(resolve, 20))
  const after = await inodesIn(output)
  return [...after].flatMap(([file, inode]) => (before.get(file) === inode ? [] : [file])).sort()
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}

async function inodesIn(folder: string): Promise<Map<string, number>> {
  const files = await filesIn(folder)
  return new Map(
    await Promise.all(files.map(async file => [file, (await stat(join(folder, file))).ino] as const)),
  )
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const files = (await filesIn(folder)).sort()
  return Object.fromEntries(
    await Promise.all(files.map(async file => [file, await readFile(join(folder, file), 'latin1')] as const)),
  )
}

describe('a build onto the last site makes what one from nothing makes', () => {
  const replace = (name: string, from: string | RegExp, to: string) => () =>
    content.edit(name, text => text.replace(from, to))
  const changes: [what: string, change: () => Promise<void>][] = [
    ['nothing is there', async () => {}],
    ['a word of a note', replace('loom-conf/a.md', 'Of knots', 'About knots')],
    ['another word of it', replace('loom-conf/a.md', 'About knots', 'All about knots')],
    ['a line before notes', replace('loom-conf/a.md', '# Day\n', '# Day\n\nA line.\n')],
    ['a title', replace('loom-conf/a.md', 'Knots', 'Splices')],
    ['a speaker', replace('loom-conf/a.md', 'Bo Li', 'Liz Rice')],
    ['a quotation', replace('loom-conf/a.md', 'Of looms.', 'Of looms.\n\n> Weave!\n>\n> – Ada Byron')],
    ['a heading', replace('loom-conf/b.md', 'Also of looms.', '### Shuttles\n\nAlso of looms.')],
    ['another event', () => content.write('knot-conf/c.md', '# C\n\n## Rope - Ada Byron\n\nOf rope.\n')],
    ['an event less', () => content.remove('knot-conf')],
    ['a write-up less', () => content.remove('loom-conf/b.md')],
    ['the title of the site', replace('site.yaml', /^title: .*$/m, 'title: Other notes')],
    ['nothing', async () => {}],
    ['the address of the site', replace('site.yaml', 'http://localhost:8080/', 'https://site.test/notes/')],
  ]
  test.each(changes)('after a change of %s', async (_, change) => {
    await change()
    await build()
    const { site } = await buildSite({ content: content.folder })
    const fresh = join(place, 'fresh')
    await writeSite(site, { output: fresh })
    expect(await textsIn(join(place, 'site'))).toEqual(await textsIn(fresh))
  })
})

describe('what is as it was stays', () => {
  test('all of it, where nothing changed', async () => {
    expect(await build()).toEqual([])
  })

  test('all pages but those that show a changed text', async () => {
    await content.edit('loom-conf/a.md', text => text.replace('All about', 'Much about'))
    const written = await build()
    expect(written.filter(file => file.endsWith('.html'))).toEqual([
      'loom-conf/talks/splices/index.html',
      'loom-conf/write-ups/a/index.html',
    ])
  })

  test('what somebody changed in the site is made anew', async () => {
    const page = join(place, 'site', 'index.html')
    const text = await readFile(page, 'utf8')
    await writeFile(page, 'broken')
    await utimes(page, new Date(), new Date(Date.now() + 1000))
    expect(await build()).toEqual(['index.html'])
    expect(await readFile(page, 'utf8')).toBe(text)
  })

  test('what somebody put into the site is in none that is made of it', async () => {
    await writeFile(join(place, 'site', 'stale.html'), 'stale')
    for (const word of ['So much about', 'Ever so much about']) {
      await content.edit('loom-conf/a.md', text => text.replace(/\w[\w ]* about/, word))
      await build()
      expect(await filesIn(join(place, 'site'))).not.toContain('stale.html')
    }
  })

  test('nor is what a site has of which nobody knows any more', async () => {
    await content.write('knot-conf/c.md', '# C\n\n## Rope - Ada Byron\n\nOf rope.\n')
    await build()
    await content.remove('knot-conf')
    last = null
    for (const word of ['Less about', 'Even less about']) {
      await content.edit('loom-conf/a.md', text => text.replace(/\w[\w ]* about/, word))
      await build()
      expect((await filesIn(join(place, 'site'))).filter(file => file.startsWith('knot-conf/'))).toEqual([])
    }
  })
})

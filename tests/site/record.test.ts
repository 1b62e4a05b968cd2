import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileServer, serveFolder } from '../../src/cli/serve-folder.ts'
import { launchChromium } from '../setup/chromium.ts'
import { type RunResult, runBuild, runRecord } from '../setup/run-build.ts'

const host = 'https://site.test/notes/'
const text = '# Day 1\n\n## Weaving at Scale - Ada Byron, Engine Works\n\nIt was good.\n'

let folder = ''
let content = ''
let server: FileServer
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conference-notes-record-'))
  content = join(folder, 'content')
  await mkdir(join(content, 'conf'), { recursive: true })
  server = await serveFolder(join(folder, 'host'))
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const write = (text: string) => writeFile(join(content, 'conf/day-1.md'), text)
const build = () => runBuild({ content, output: join(folder, 'host/notes'), baseUrl: host })
const paths = () => readFile(join(content, 'paths.yaml'), 'utf8')
const lastLine = ({ stderr }: RunResult) => stderr.trimEnd().split('\n').at(-1)?.replace(folder, '')

/** The steps in the life of a site, one after the other. */
describe('a site whose paths are recorded', () => {
  test('records them', async () => {
    await write(text)
    expect(lastLine(await runRecord(content))).toBe(
      '11 paths in /content/paths.yaml: 11 new, 0 that lead elsewhere now',
    )
    expect(await paths()).toMatch(
      /^# Paths that were published\..*\n\n\/: \{\}\n\/authors\/: \{\}\n\/conf\/: \{ is: /,
    )
  })

  test('leads from the old path of a talk to the new one, below a base path', async () => {
    await write(text.replace('Weaving at Scale', 'Looms'))
    const { status, stderr } = await build()
    expect(status).toBe(0)
    expect(stderr).toMatch(/warning {2}Unexpected absence of \/conf\/talks\/looms\/, .* path-is-recorded/)
    const page = await browser.newPage()
    await page.goto(`${server.origin}/notes/conf/talks/weaving-at-scale/`)
    await page.waitForURL(`${server.origin}/notes/conf/talks/looms/`)
    expect(await page.textContent('h1')).toBe('Looms')
    await page.close()
    expect(await readFile(join(folder, 'host/notes/_redirects'), 'utf8')).toMatch(
      /^\/notes\/conf\/talks\/weaving-at-scale\/ \/notes\/conf\/talks\/looms\/ 301$/m,
    )
  })

  test('says so to browsers that do not go on by themselves, and to search engines', async () => {
    const html = await readFile(join(folder, 'host/notes/conf/talks/weaving-at-scale/index.html'), 'utf8')
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/notes/conf/talks/looms/"/>')
    expect(html).toContain(`<link rel="canonical" href="${host}conf/talks/looms/"/>`)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('<a href="/notes/conf/talks/looms/">Looms</a>')
  })

  test('keeps the redirect when the new path is recorded', async () => {
    expect(lastLine(await runRecord(content))).toBe(
      '12 paths in /content/paths.yaml: 1 new, 1 that lead elsewhere now',
    )
    expect(await paths()).toContain('\n/conf/talks/weaving-at-scale/: { to: /conf/talks/looms/ }\n')
    const before = await paths()
    await runRecord(content)
    expect(await paths()).toBe(before)
  })

  test('is neither built nor recorded when a path would be lost', async () => {
    await write('# Day 1\n\nNo talks.\n')
    const [recorded, built, before] = [await runRecord(content), await build(), await paths()]
    for (const { status, stderr } of [recorded, built]) {
      expect(status).toBe(1)
      expect(stderr).toMatch(
        /paths\.yaml:\d+:1 {2}error {2}Unexpected loss of the page \/conf\/talks\/looms\//,
      )
      expect(stderr).toContain('Nothing was written')
    }
    expect(await paths()).toBe(before)
  })

  test('leads to the page above where what was lost is said to be gone', async () => {
    expect((await runRecord(content, '--redirect-lost')).status).toBe(0)
    expect(await paths()).toContain('\n/conf/talks/looms/: { to: /conf/ }\n')
    expect(await paths()).toContain('\n/conf/talks/weaving-at-scale/: { to: /conf/talks/looms/ }\n')
    expect((await build()).status).toBe(0)
    const redirects = await readFile(join(folder, 'host/notes/_redirects'), 'utf8')
    expect(redirects).toContain('\n/notes/conf/talks/weaving-at-scale/ /notes/conf/ 301\n')
  })
})

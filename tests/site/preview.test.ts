import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { overflowOf, violationsOf } from '../setup/looks.ts'

const day3 = 'kubecon-eu-2018/KubeCon-Copenhagen-2018-Day-3.md'
const talk = 'kubecon-eu-2018/talks/running-with-scissors/'

let browser: Browser
let page: Page
let problems: string[] = []
let folder = ''
let preview: ChildProcess
let address = ''
let said = ''

beforeAll(async () => {
  browser = await launchChromium()
  folder = await mkdtemp(join(tmpdir(), 'conference-notes-preview-'))
  await cp('content', folder, { recursive: true })
  preview = spawn(process.execPath, ['bin/run.js', 'src/cli/dev.ts', '--content', folder, '--port', '0'])
  address = await new Promise((resolve, reject) => {
    preview.on('exit', () => reject(new Error(`The preview does not start:\n${said}`)))
    preview.stderr?.on('data', data => {
      said += data
      const [, found] = /The site is at (\S+?),/.exec(said) ?? []
      if (found) resolve(found)
    })
  })
})

afterAll(async () => {
  preview?.removeAllListeners('exit').kill()
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  page = await browser.newPage()
  problems = []
  page.on('console', message => problems.push(message.text()))
  page.on('pageerror', error => problems.push(error.message))
})

afterEach(() => page.close())

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, name)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

describe('the preview', () => {
  test('shows every page as it is built', async () => {
    const { folder: built } = inject('atRoot')
    const names = (await readdir(built, { recursive: true })).filter(name => name.endsWith('index.html'))
    expect(names.length).toBeGreaterThan(100)
    for (const name of names) {
      const answer = await fetch(new URL(name.replace(/index\.html$/, ''), address))
      const html = (await answer.text()).replace(/<link rel="stylesheet" href="\/_check.*?<\/script>/, '')
      const published = await readFile(join(built, name), 'utf8')
      expect(html.replaceAll('http://localhost:8080/', 'https://site.test/')).toBe(published)
    }
  })

  test('shows pictures for previews, the search, feeds and a page for what is not there', async () => {
    for (const path of ['assets/card.png', 'assets/site.css', 'assets/pagefind/pagefind.js', 'feed.xml'])
      expect((await fetch(new URL(path, address))).status).toBe(200)
    const missing = await fetch(new URL('nowhere/', address))
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('Page not found')
  })

  test('shows a change of a write-up, of facts and of a file that comes and goes', async () => {
    await page.goto(new URL(talk, address).href)
    await edit(day3, text =>
      text.replace('Running with Scissors - Liz Rice', 'Running with Scissors - Liz Rice-Byron'),
    )
    await page.getByRole('link', { name: 'Liz Rice-Byron' }).waitFor()
    await edit(day3, text => text.replace('Liz Rice-Byron', 'Liz Rice'))
    await page.goto(new URL('kubecon-eu-2018/', address).href)
    await edit('kubecon-eu-2018/event.yaml', text =>
      text.replace(/^name: .*/m, 'name: The conference of Copenhagen'),
    )
    await page.getByRole('heading', { name: 'The conference of Copenhagen' }).waitFor()
    await writeFile(join(folder, 'kubecon-eu-2018/extra.md'), '# Extra notes\n\nOf the hallway.\n')
    await page.getByRole('link', { name: 'Extra notes' }).waitFor()
    await rm(join(folder, 'kubecon-eu-2018/extra.md'))
    await page.getByRole('link', { name: 'Extra notes' }).waitFor({ state: 'detached' })
    expect(problems).toEqual([])
  })

  test('shows what is to be mended, and the last good pages until it is', async () => {
    await page.goto(address)
    const good = await page.getByRole('main').innerText()
    await edit('kubecon-eu-2018/event.yaml', text => `${text}plaze: Here\n`)
    const findings = page.getByRole('link', { name: '1 error' })
    await findings.waitFor()
    expect(await page.getByRole('main').innerText()).toBe(good)
    await findings.click()
    await page.waitForURL('**/_check/')
    const told = await page.getByRole('main').innerText()
    expect(told).toContain('plaze: Here')
    expect(told).toContain('facts-match-schema')
    expect(said).toContain('kubecon-eu-2018/event.yaml')
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await overflowOf(page)).toBe(0)
    await edit('kubecon-eu-2018/event.yaml', text => text.replace('plaze: Here\n', ''))
    await page.getByText('plaze: Here').waitFor({ state: 'detached' })
    expect(problems).toEqual([])
  })

  test('is nothing that is published', async () => {
    const published = await fetch(new URL('_check/preview.js', address))
    expect(published.status).toBe(200)
    for (const name of ['_check', 'assets/preview.js', 'assets/check.css'])
      await expect(readFile(join(inject('atRoot').folder, name))).rejects.toThrow('ENOENT')
    expect(await readFile(join(inject('atRoot').folder, 'index.html'), 'utf8')).not.toContain('_check')
  })
})

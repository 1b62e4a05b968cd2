/**
 * How long the preview takes: from the command to the first page, and from saving a write-up until the browser shows it.
 * Of the project's own content, or of so many write-ups that are made up.
 *
 *     npm run bench:preview -- [--write-ups 1000]
 */
/// <reference lib="dom" />
import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium } from '../tests/setup/chromium.ts'
import { writeMadeUpContent } from './made-up/content.ts'
import { median } from './median.ts'

const runs = 7

const { values } = parseArgs({ options: { 'write-ups': { type: 'string' } } })
const content = await mkdtemp(join(tmpdir(), 'bench-preview-'))
if (values['write-ups']) await writeMadeUpContent(content, Number(values['write-ups']))
else await cp('content', content, { recursive: true })

const [event = ''] = (await readdir(content, { withFileTypes: true }))
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
const [name = ''] = (await readdir(join(content, event))).filter(name => /^[^.]+\.md$/.test(name)).slice(-2)
const file = join(content, event, name)
const browser = await launchChromium()
try {
  const firsts: number[] = []
  for (let run = 0; run < 3; run++) {
    const { preview, milliseconds } = await start()
    firsts.push(milliseconds)
    preview.kill()
  }
  console.log(`first page: ${median(firsts).toFixed(0)} ms, median of ${firsts.length}`)
  const { preview, address } = await start()
  const page = await browser.newPage()
  await page.goto(await addressOfWriteUp(page, address))
  const changes: number[] = []
  for (let run = 0; run < runs; run++) changes.push(await change(page, run))
  console.log(`a saved change in the browser: ${median(changes).toFixed(0)} ms, median of ${runs}`)
  preview.kill()
} finally {
  await browser.close()
  await rm(content, { recursive: true })
}

/** Starts the preview; the time is that until its home page has come. */
async function start(): Promise<{ preview: ChildProcess; address: string; milliseconds: number }> {
  const began = performance.now()
  const preview = spawn('npm', ['run', 'dev', '--', '--content', content, '--port', '0'], { detached: true })
  const address = await new Promise<string>((resolve, reject) => {
    preview.on('exit', () => reject(new Error('The preview does not start')))
    preview.stderr?.on('data', data => {
      const [, found] = /The site is at (\S+?),/.exec(String(data)) ?? []
      if (found) resolve(found)
    })
  })
  await (await fetch(address)).text()
  // npm runs the command in a process of its own, and does not tell it to end.
  preview.removeAllListeners('exit').kill = () => process.kill(-(preview.pid ?? 0))
  return { preview, address, milliseconds: performance.now() - began }
}

async function addressOfWriteUp(page: Page, address: string): Promise<string> {
  await page.goto(new URL(`${event}/`, address).href)
  const slug = name.replace(/\.md$/, '').toLowerCase().replace(/_/g, '-')
  const links = await page.locator(`a[href*="/write-ups/${slug}"]`).all()
  const [first] = links
  if (!first) throw new Error(`There is no page of ${name}`)
  return new URL((await first.getAttribute('href')) ?? '', address).href
}

/** Saves the write-up with another word at its end, and waits until the page has it. */
async function change(page: Page, run: number): Promise<number> {
  const word = `changed${run}`
  const text = await readFile(file, 'utf8')
  // Playwright's own waiting looks twice a second.
  const shown = page.waitForFunction(word => document.body.textContent?.includes(word), word, {
    polling: 'raf',
  })
  await page.waitForTimeout(500)
  const began = performance.now()
  await writeFile(file, `${text}\n\nIt was ${word}.\n`)
  await shown
  return performance.now() - began
}

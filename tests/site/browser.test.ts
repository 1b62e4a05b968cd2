import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type FileServer, serveFolder } from '../../src/cli/serve-folder.ts'
import { launchChromium } from '../setup/chromium.ts'
import { overflowOf, shiftOf, violationsOf } from '../setup/looks.ts'
import { readHtml } from './html.ts'

/** What the files of each page kind are called; the largest of them is looked at. */
const kinds = {
  home: /^index\.html$/,
  event: /^[^/]+-\d{4}\/index\.html$/,
  day: /\/day-\d+\/index\.html$/,
  talk: /\/talks\/.+\/index\.html$/,
  'write-up': /\/write-ups\/.+\/index\.html$/,
  speaker: /^speakers\/.+\/index\.html$/,
  speakers: /^speakers\/index\.html$/,
  organization: /^organizations\/.+\/index\.html$/,
  organizations: /^organizations\/index\.html$/,
  search: /^search\/index\.html$/,
  author: /^authors\/.+\/index\.html$/,
  authors: /^authors\/index\.html$/,
  topic: /^topics\/.+\/index\.html$/,
  topics: /^topics\/index\.html$/,
  'not found': /^404\.html$/,
}

type KindName = keyof typeof kinds

const kindNames = Object.keys(kinds) as KindName[]

/** The sites to look at, each with the kinds of page in which it is of interest. */
const sites: { key: 'atRoot' | 'hard'; looked: KindName[] }[] = [
  { key: 'atRoot', looked: kindNames },
  { key: 'hard', looked: ['event', 'day', 'talk', 'write-up'] },
]

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser?.close())

describe.each(sites)('the site $key', ({ key, looked }) => {
  const { folder } = inject(key)
  const addresses = new Map<string, string>()
  let server: FileServer

  beforeAll(async () => {
    server = await serveFolder(folder)
    const bySize = (await readHtml(folder)).sort((a, b) => b.size - a.size)
    for (const kind of kindNames) {
      const page = bySize.find(({ path }) => kinds[kind].test(path))
      if (page) addresses.set(kind, `${server.origin}/${page.path.replace(/(^|\/)index\.html$/, '$1')}`)
    }
  })

  afterAll(() => server?.close())

  test('has every kind of page', () => {
    expect([...addresses.keys()]).toEqual(kindNames)
  })

  describe.each([
    { width: 360, colorScheme: 'light' as const },
    { width: 360, colorScheme: 'dark' as const },
    { width: 1280, colorScheme: 'light' as const },
    { width: 1280, colorScheme: 'dark' as const },
  ])('at $width px, $colorScheme', ({ width, colorScheme }) => {
    let context: BrowserContext

    beforeAll(async () => {
      context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    })

    afterAll(() => context?.close())

    test.each(looked)('the %s page is accessible, fits, and keeps to itself', async kind => {
      const page = await context.newPage()
      const problems = watch(page, server.origin)
      await page.goto(addresses.get(kind) ?? '')
      expect(await shiftOf(page)).toBe(0)
      expect(await overflowOf(page)).toBe(0)
      expect(await violationsOf(page)).toEqual([])
      if (width === 360) {
        await page.setViewportSize({ width: 320, height: 800 })
        expect(await overflowOf(page)).toBe(0)
      }
      expect(problems).toEqual([])
      await page.close()
    })
  })

  test('lets the keyboard skip to the text', async () => {
    const page = await browser.newPage()
    await page.goto(addresses.get('talk') ?? '')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(
      0,
    )
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('Boolean(document.activeElement.closest("main"))')).toBe(true)
    await page.close()
  })
})

/** Collects what must not happen while a page loads: errors, failed requests, requests to another host. */
function watch(page: Page, origin: string): string[] {
  const problems: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', error => problems.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith(`${origin}/`)) problems.push(`request to ${request.url()}`)
  })
  return problems
}

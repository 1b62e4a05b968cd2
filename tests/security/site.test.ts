import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileServer, serveFolder } from '../../src/cli/serve-folder.ts'
import { formatIds } from '../../src/model/document.ts'
import { launchChromium } from '../setup/chromium.ts'
import { headersOf } from '../setup/headers.ts'
import { barePages, silentAmong } from './bare-pages.ts'
import { hostileContent } from './content.ts'
import { audit, problemsOf, watch } from './look.ts'
import { type HostileSite, hostileSite, pagesIn } from './site.ts'
import { classes, markup } from './vectors/index.ts'

/** A busy machine may take minutes to open all pages. */
const patience = 1_200_000

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
}, patience)

afterAll(() => browser?.close())

describe('the vectors', () => {
  const ofClasses = Object.values(classes)
  const ofMarkup = Object.values(markup).flat()

  test('are many, and few of them of the past', () => {
    const firing = ofClasses.flatMap(({ fires }) => fires)
    const past = ofClasses.flatMap(each => each.past ?? [])
    const sources = ofMarkup.flatMap(each => each.sources)
    expect(new Set([...firing, ...past, ...sources]).size).toBe(firing.length + past.length + sources.length)
    expect(firing.length).toBeGreaterThanOrEqual(300)
    expect(sources.length).toBeGreaterThanOrEqual(100)
    expect(past.length).toBeLessThan(firing.length / 7)
  })

  test('run on bare pages', { timeout: patience }, async () => {
    const pages = [...ofClasses.flatMap(barePages), ...ofMarkup.map(({ html }) => html)]
    expect(await silentAmong(browser, [...new Set(pages)])).toEqual([])
  })
})

describe('a site that is made of them', () => {
  let hostile: HostileSite
  let withPolicy: FileServer
  let withoutPolicy: FileServer

  beforeAll(async () => {
    hostile = await hostileSite(hostileContent())
    withPolicy = await serveFolder(hostile.site, { headers: await headersOf(hostile.site) })
    withoutPolicy = await serveFolder(hostile.bare)
  }, patience)

  afterAll(async () => {
    await withPolicy?.close()
    await withoutPolicy?.close()
    if (hostile) await rm(hostile.folder, { recursive: true })
  })

  test('has all formats, and no error stops it but those of NUL, with which it goes on here', () => {
    const nul = 'Unexpected NUL character, expected a text file saved as UTF-8'
    expect(new Set(hostile.errors)).toEqual(new Set([nul]))
    expect([...hostile.formats].sort()).toEqual([...formatIds].sort())
  })

  test('runs none of them, and asks nobody', { timeout: patience }, async () => {
    // What browsers show XML with is code and styles of their own, which the policy forbids too.
    const pages = (await pagesIn(hostile.site)).filter(name => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(200)
    expect(await problemsOf(browser, withPolicy.origin, pages)).toEqual([])
  })

  test('nor where browsers are told no policy', { timeout: patience }, async () => {
    const pages = await pagesIn(hostile.bare)
    expect(await readFile(join(hostile.bare, 'index.html'), 'utf8')).not.toContain('Security-Policy')
    expect(await problemsOf(browser, withoutPolicy.origin, pages)).toEqual([])
  })

  test.each(['onerror', 'script alert', 'x', '<img src=x: onerror=alert()>'])(
    'nor in what is found for %s',
    { timeout: patience },
    async words => {
      const context = await browser.newContext()
      const told = await watch(context, withoutPolicy.origin)
      const page = await context.newPage()
      await page.goto(`${withoutPolicy.origin}/search/?q=${encodeURIComponent(words)}`)
      await page.locator('.results > li').first().waitFor({ timeout: patience })
      const more = page.getByRole('button', { name: 'More results' })
      if (await more.isVisible()) await more.click()
      expect(await page.evaluate(audit)).toEqual([])
      await context.close()
      expect(told).toEqual([])
    },
  )
})

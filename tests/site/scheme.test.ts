import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type FileServer, serveFolder } from '../../src/cli/serve-folder.ts'
import { launchChromium } from '../setup/chromium.ts'

const paper = { light: 'rgb(252, 253, 251)', dark: 'rgb(16, 24, 29)' }

let browser: Browser
let server: FileServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await serveFolder(inject('atRoot').folder)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('light and dark', () => {
  test.each(['light', 'dark'] as const)('are as a system that is %s has them', async colorScheme => {
    const { page, context } = await open({ colorScheme })
    expect(await look(page)).toEqual({ paper: paper[colorScheme], isPressed: colorScheme === 'dark' })
    await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' })
    await expect.poll(async () => (await look(page)).isPressed).toBe(colorScheme === 'light')
    await context.close()
  })

  test.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('change from %s to %s, and stay so on all pages, from the first paint', async (from, to) => {
    const { page, context } = await open({ colorScheme: from })
    await page.getByRole('button', { name: 'Dark colors' }).click()
    const chosen = { paper: paper[to], isPressed: to === 'dark' }
    expect(await look(page)).toEqual(chosen)
    await page.addInitScript(`new MutationObserver((_, observer) => {
      if (!document.body) return
      window.atBody = document.documentElement.dataset.scheme
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })`)
    for (const path of ['/', '/speakers/']) {
      await page.goto(`${server.origin}${path}`)
      expect(await page.evaluate('window.atBody')).toBe(to)
      expect(await look(page)).toEqual(chosen)
      const themes = await page.locator('meta[name=theme-color][media=all]').all()
      expect(await Promise.all(themes.map(theme => theme.getAttribute('content')))).toEqual([
        to === 'dark' ? '#10181d' : '#fcfdfb',
      ])
    }
    await context.close()
  })

  test('follow the system again when a reader goes back to what it has', async () => {
    const { page, context } = await open({ colorScheme: 'light' })
    const button = page.getByRole('button', { name: 'Dark colors' })
    await button.click()
    await button.press('Enter')
    await page.reload()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => look(page)).toEqual({ paper: paper.dark, isPressed: true })
    await context.close()
  })

  test('have no switch without JavaScript, and are light on paper', async () => {
    const { page, context } = await open({ colorScheme: 'dark', javaScriptEnabled: false })
    expect(await page.locator('.scheme').isVisible()).toBe(false)
    expect(await page.locator('main').innerText()).toContain('KubeCon')
    await context.close()
    const print = await open({ colorScheme: 'light' })
    await print.page.getByRole('button', { name: 'Dark colors' }).click()
    await print.page.emulateMedia({ media: 'print' })
    expect((await look(print.page)).paper).toBe('rgb(255, 255, 255)')
    await print.context.close()
  })
})

async function open(
  options: Parameters<Browser['newContext']>[0],
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${server.origin}/`)
  return { page, context }
}

function look(page: Page): Promise<{ paper: string; isPressed: boolean }> {
  return page.evaluate(`({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    isPressed: document.querySelector('.scheme').getAttribute('aria-pressed') === 'true',
  })`)
}

import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileServer, serveFolder } from '../../src/cli/serve-folder.ts'
import { formatIds } from '../../src/model/document.ts'
import { launchChromium } from '../setup/chromium.ts'
import { headersOf } from '../setup/headers.ts'
import { hostileContent } from './content.ts'
import { problemsOf } from './look.ts'
import { type HostileSite, hostileSite, pagesIn } from './site.ts'

let browser: Browser
let hostile: HostileSite
/** With all policies, and with none: there the sanitizer alone has to hold. */
let site: FileServer
let bare: FileServer

beforeAll(async () => {
  let t = Date.now()
  const lap = (n: string) => { console.log(n, Date.now() - t); t = Date.now() }
  browser = await launchChromium()
  lap('browser')
  hostile = await hostileSite(hostileContent())
  lap('build')
  site = await serveFolder(hostile.site, { headers: await headersOf(hostile.site) })
  bare = await serveFolder(hostile.bare)
}, 600_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await bare?.close()
  if (hostile) console.log(hostile.folder)
})

describe('a site of vectors', () => {
  test('is built of every format, without errors', () => {
    expect(hostile.errors).toEqual([])
    expect([...hostile.formats].sort()).toEqual([...formatIds].sort())
  })

  test('runs nothing and asks nobody', async () => {
    const t = Date.now()
    const pages = await pagesIn(hostile.site)
    const p = await problemsOf(browser, site.origin, pages)
    console.log(pages.length, Date.now() - t, p.length, p.map(x => x.slice(0, 500)).slice(0, 40))
    expect(p.length).toBe(0)
  }, 600_000)

  test('nor where it has no policies', async () => {
    const t = Date.now()
    const pages = await pagesIn(hostile.bare)
    const p = await problemsOf(browser, bare.origin, pages)
    console.log(pages.length, Date.now() - t, p.length, p.map(x => x.slice(0, 500)).slice(0, 40))
    expect(p.length).toBe(0)
  }, 600_000)
})

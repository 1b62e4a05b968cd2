import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { type FileServer, serveFolder } from '../../src/cli/serve-folder.ts'
import { launchChromium } from '../setup/chromium.ts'
import { headersOf } from '../setup/headers.ts'
import { overflowOf, violationsOf } from '../setup/looks.ts'
import { runBuild } from '../setup/run-build.ts'

let browser: Browser
let folder = ''
let server: FileServer
/** The real site as a host serves it below a path, with all headers. */
let home = ''
let page: Page
let requests: string[] = []
let problems: string[] = []

beforeAll(async () => {
  browser = await launchChromium()
  folder = await mkdtemp(join(tmpdir(), 'conference-notes-search-'))
  await symlink(inject('belowPath').folder, join(folder, 'notes'))
  server = await serveFolder(folder, { headers: await headersOf(inject('belowPath').folder) })
  home = `${server.origin}/notes/`
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  page = await browser.newPage()
  requests = []
  problems = []
  page.on('request', request => requests.push(request.url()))
  page.on('console', message => problems.push(message.text()))
  page.on('pageerror', error => problems.push(error.message))
})

afterEach(() => page.close())

const kubecon = '/notes/kubecon-eu-2018/'

describe('the search', () => {
  test.each([
    ['service mesh', `${kubecon}talks/performance-and-scale-istio-service-mesh/`],
    ['Liz Rice', '/notes/speakers/liz-rice/'],
    ['liz rise', '/notes/speakers/liz-rice/'],
    // The title that one write-up gives the talk.
    ['Deploymkent', `${kubecon}talks/continuously-deliver-your-kubernetes-infrastructure/`],
    ['scissors', `${kubecon}talks/running-with-scissors/`],
    ['google', '/notes/organizations/google/'],
    ['Gallissot', '/notes/authors/vincent-gallissot/'],
  ])('finds for %s first %s', async (words, url) => {
    await page.goto(`${home}search/?q=${encodeURIComponent(words)}`)
    expect((await shown()).at(0)?.url).toBe(url)
    expect(problems).toEqual([])
    expect(requests.filter(request => !request.startsWith(home))).toEqual([])
  })

  test('says of each result what it is, whose, where, and what it tells', async () => {
    await page.goto(`${home}search/?q=sidecar+proxy`)
    const [first] = await shown()
    expect(first?.text).toMatch(/^Observability and the Depths of Debugging/)
    expect(first?.text).toContain('Talk')
    expect(first?.text).toContain('Franziska von der Goltz (Buoyant, Inc)')
    expect(first?.text).toContain('KubeCon + CloudNativeCon Europe 2018, Day 2')
    expect(await page.locator('.results mark').first().textContent()).toMatch(/sidecar|proxy/)
  })

  test('is narrowed down by kind, day and author, with words and without', async () => {
    await page.goto(`${home}search/`)
    await page.getByLabel('Kind').selectOption('Write-up')
    expect((await shown()).map(({ url }) => url)).toHaveLength(5)
    await page.getByLabel('Noted by').selectOption('Markus Zoeller')
    await page.getByText('1 result', { exact: true }).waitFor()
    expect(await urls()).toEqual([`${kubecon}write-ups/cncf-kubecon-2018-cph/`])
    await page.goto(`${home}search/?q=rice&kind=speaker`)
    expect((await shown()).every(({ url }) => url?.startsWith('/notes/speakers/'))).toBe(true)
    await page.goto(`${home}search/?q=rice`)
    await shown()
    await page.getByLabel('Day').selectOption({ label: 'Day 3, 2018-05-04' })
    await page.waitForURL(/day=kubecon-eu-2018%2Fday-3/)
    await page.getByLabel('Kind').selectOption('Keynote')
    await page.getByText('2 results', { exact: true }).waitFor()
    expect(await urls()).toEqual([
      `${kubecon}talks/running-with-scissors/`,
      `${kubecon}talks/closing-remarks/`,
    ])
  })

  test('is used with the keyboard alone, from any page', async () => {
    await page.goto(`${home}speakers/`)
    await page.keyboard.press('/')
    await page.keyboard.type('liz')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${home}search/?q=liz`)
    await shown()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('service')
    await page.waitForURL(`${home}search/?q=service`)
    await page.keyboard.type(' mesh')
    await page.getByText('5 results', { exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(await page.locator('.results a').first().textContent())
    // From a result it leads back to the words; there it clears them.
    await page.keyboard.press('Escape')
    expect(await page.locator('input[name=q]').inputValue()).not.toBe('')
    await page.keyboard.press('Escape')
    await page.waitForURL(`${home}search/`)
    expect(await urls()).toEqual([])
    expect(await page.locator('input[name=q]').inputValue()).toBe('')
    await page.keyboard.type('liz rice')
    await shown()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${home}speakers/liz-rice/`)
    await page.goBack()
    expect((await shown()).at(0)?.url).toBe('/notes/speakers/liz-rice/')
  })

  test('shows ten results, and more when asked', async () => {
    await page.goto(`${home}search/?q=kubernetes`)
    expect(await shown()).toHaveLength(10)
    await page.getByRole('button', { name: 'More results' }).click()
    await page.locator('.results > li').nth(19).waitFor()
    expect(await focused()).toBe(await page.locator('.results a').nth(10).textContent())
  })

  test('says how many it found to those who listen, and what to do when it found nothing', async () => {
    await page.goto(`${home}search/?q=zzzqqqq`)
    const status = page.getByRole('status')
    await status.getByText('Nobody noted anything like this').waitFor()
    await page.locator('input[name=q]').fill('service mesh')
    await status.getByText('5 results').waitFor()
  })

  test.each(['light', 'dark'] as const)(
    'shows results that fit and are accessible, %s',
    async colorScheme => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 800 })
      await page.goto(`${home}search/?q=kubernetes`)
      await shown()
      expect(await overflowOf(page)).toBe(0)
      expect(await violationsOf(page)).toEqual([])
    },
  )

  test('loads nothing of it on other pages', async () => {
    await page.goto(home)
    await page.keyboard.press('/')
    await page.waitForLoadState('networkidle')
    expect(requests.filter(request => request.includes('pagefind'))).toEqual([])
  })

  test('says without JavaScript where everything is', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    page = await context.newPage()
    await page.goto(`${home}search/?q=mesh`)
    const main = page.locator('main')
    expect(await main.innerText()).toContain('needs JavaScript')
    expect(await main.locator('form').isVisible()).toBe(false)
    expect(await pathsIn('main')).toEqual(
      expect.arrayContaining([kubecon, '/notes/speakers/', '/notes/organizations/']),
    )
    await context.close()
  })
})

describe('a site of its own', () => {
  const files = {
    'people.yaml': '- name: Stéphane Graber\n  aliases: [stgraber]\n',
    'conf/jour-1.md':
      '---\nlang: fr\ntitle: Journée du tissage\nauthor: Zoë Quinn\n---\n\n## Les métiers - Stéphane Graber, Atelier\n\nUne ficelle <b>& une</b> navette < 3.\n',
  }

  async function build(siteYaml: string): Promise<FileServer> {
    const content = join(folder, 'content')
    await rm(join(folder, 'site'), { recursive: true, force: true })
    for (const [name, text] of Object.entries({ ...files, 'site.yaml': siteYaml })) {
      await mkdir(join(content, name, '..'), { recursive: true })
      await writeFile(join(content, name), text)
    }
    expect((await runBuild({ content, output: join(folder, 'site') })).status).toBe(0)
    return serveFolder(join(folder, 'site'))
  }

  test('is found with and without accents, in any language, by other names', async () => {
    const site = await build('title: Notes\n')
    const firsts: Record<string, string | undefined> = {}
    for (const words of ['Stephane', 'stéphane', 'stgraber', 'metiers', 'navette', 'zoe quinn', 'journee']) {
      await page.goto(`${site.origin}/search/?q=${encodeURIComponent(words)}`)
      firsts[words] = (await shown()).at(0)?.url ?? undefined
    }
    await page.goto(`${site.origin}/search/?q=navette&kind=talk`)
    expect((await shown()).at(0)?.text).toContain('Une ficelle & une navette < 3.')
    expect(await page.locator('.excerpt').first().getAttribute('lang')).toBe('fr')
    await site.close()
    expect(firsts).toEqual({
      Stephane: '/speakers/stephane-graber/',
      stéphane: '/speakers/stephane-graber/',
      stgraber: '/speakers/stephane-graber/',
      metiers: '/conf/talks/les-metiers/',
      navette: '/conf/talks/les-metiers/',
      'zoe quinn': '/authors/zoe-quinn/',
      journee: '/conf/write-ups/jour-1/',
    })
  })

  test('has no search where it wants none', async () => {
    const site = await build('title: Notes\nsearch: false\n')
    await page.goto(`${site.origin}/`)
    expect(await page.locator('search').count()).toBe(0)
    await site.close()
    expect(await readdir(join(folder, 'site'))).not.toContain('search')
    expect(await readdir(join(folder, 'site/assets'))).not.toContain('pagefind')
  })
})

interface Result {
  url: string | null
  text: string
}

/** The results, once there are some. */
async function shown(): Promise<Result[]> {
  await page.locator('.results > li').first().waitFor()
  const items = await page.locator('.results > li').all()
  return Promise.all(
    items.map(async item => ({
      url: await item.locator('a').getAttribute('href'),
      text: (await item.textContent()) ?? '',
    })),
  )
}

function urls(): Promise<string[]> {
  return pathsIn('.results')
}

/** Where the links within an element lead. */
function pathsIn(selector: string): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('${selector} a')].map(link => link.pathname)`)
}

function focused(): Promise<string> {
  return page.evaluate('document.activeElement.textContent')
}

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Frame } from 'playwright-core'
import type { VectorClass } from './vectors/vector.ts'

/** The vectors of a class, each on its bare page. */
export function barePages({ raw, fires }: VectorClass): string[] {
  return fires.map(vector => raw.replaceAll('@', () => vector))
}

const atOnce = 40
/** In milliseconds, for a very busy machine: waiting ends as soon as something happened on all pages. */
const patience = 40_000

/**
 * Opens all pages, each in a frame, and does there what a reader may do. Returns the pages that neither called `alert()`
 * nor asked for anything elsewhere.
 */
export async function silentAmong(browser: Browser, pages: string[]): Promise<string[]> {
  const server = await serve(pages)
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const context = await browser.newContext()
  const fired = new Set<number>()
  context.on('request', request => {
    const index = indexOf(request.frame())
    const { host, pathname } = new URL(request.url())
    if (index !== null && (host === 'out.example' || pathname === '/alert')) fired.add(index)
  })
  await context.addInitScript(`window.alert = () => fetch('${origin}/alert', { mode: 'no-cors' })`)
  await context.route(
    ({ host }) => host === 'out.example',
    route => route.abort(),
  )
  for (let from = 0; from < pages.length; from += atOnce) {
    const indices = pages.slice(from, from + atOnce).map((_, index) => from + index)
    const page = await context.newPage()
    // Some frames load for ever; so nothing is waited for but what they do.
    await page.goto(`${origin}/frames?${indices.join('&')}`, { waitUntil: 'commit', timeout: patience })
    const end = Date.now() + patience
    while (indices.some(index => !fired.has(index)) && Date.now() < end) {
      await page.evaluate(touchFrames)
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    await page.close()
  }
  await context.close()
  server.close()
  return pages.filter((_, index) => !fired.has(index))
}

/** Which page a frame, or the one around it, is of. */
function indexOf(frame: Frame): number | null {
  const parent = frame.parentFrame()
  if (!parent) return null
  return parent.parentFrame() ? indexOf(parent) : Number(frame.name().slice('page-'.length))
}

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Serves the pages by their numbers, a page with some of them in frames, and a picture. */
async function serve(pages: string[]): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const [path = '', query = ''] = url.slice(1).split('?')
    const type = path === 'pixel.gif' ? 'image/gif' : 'text/html; charset=utf-8'
    const frames = query.split('&').map(index => `<iframe name="page-${index}" src="/${index}"></iframe>`)
    const html = path === 'frames' ? frames.join('') : (pages[Number(path || -1)] ?? '')
    response.writeHead(html || type === 'image/gif' ? 200 : 404, { 'Content-Type': type })
    response.end(type === 'image/gif' ? pixel : html)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** Touches everything on all pages as readers may. */
const touchFrames = `for (const { contentDocument } of document.querySelectorAll('iframe'))
  for (const element of contentDocument?.querySelectorAll('*') ?? []) {
    for (const type of 'mouseover pointerenter mousedown auxclick wheel keydown copy dragstart input change'.split(' '))
      element.dispatchEvent(new Event(type))
    if (element.autofocus) element.focus()
    if (element.click) element.click()
    else element.dispatchEvent(new MouseEvent('click'))
  }`

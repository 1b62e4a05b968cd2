import type { Browser, BrowserContext, Page } from 'playwright-core'

const atOnce = 4

/** Opens all pages, and returns what happened on them, and stands in them, that must not: `page: what`. */
export async function problemsOf(browser: Browser, origin: string, paths: string[]): Promise<string[]> {
  const context = await browser.newContext()
  const told = await watch(context, origin)
  const queue = paths.values()
  const work = async () => {
    const page = await context.newPage()
    for (const path of queue) {
      const url = `${origin}/${path.split('/').map(encodeURIComponent).join('/')}`
      await page.goto(url).catch((error: Error) => told.push(`${path}: ${error.message}`))
      for (const what of await page.evaluate<string[]>(audit)) told.push(`${path}: ${what}`)
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await context.close()
  return told
}

/** Collects what pages do that no page may: dialogs, requests to other sites, what the policy forbids. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const told: string[] = []
  const tell = (page: Page | null, what: string) => told.push(`${page?.url()}: ${what}`)
  context.on('dialog', dialog => {
    tell(dialog.page(), `dialog “${dialog.message()}”`)
    dialog.dismiss().catch(() => {})
  })
  context.on('request', request => {
    if (!request.url().startsWith(`${origin}/`)) told.push(`request to ${request.url()}`)
  })
  context.on('console', message => {
    if (/content.security.policy/i.test(message.text())) tell(message.page(), message.text())
  })
  context.on('weberror', error => tell(error.page(), error.error().message))
  await context.route(
    ({ href }) => !href.startsWith(`${origin}/`),
    route => route.abort(),
  )
  return told
}

/** Finds in a page what could run or ask for something later, when a reader does something. */
export const audit = `(() => {
  const told = []
  const own = new Set('a abbr article aside b bdi blockquote body br button caption cite code dd del details div dl dt em figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main mark meta nav ol optgroup option p pre q s samp script search section select small source span strong sub summary sup table tbody td tfoot th thead time title tr u ul var picture rp rt ruby dfn'.split(' '))
  if (document.contentType !== 'text/html') return []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    const tell = what => told.push(what + ' in ' + element.outerHTML.slice(0, 200))
    if (!own.has(name)) tell('element ' + name)
    if (name === 'script' && element.type !== 'application/ld+json' && !(element.src && new URL(element.src).pathname.startsWith('/assets/') && !element.text)) tell('script')
    if (name === 'link' && new URL(element.href).origin !== location.origin && !/^(canonical|alternate)$/.test(element.rel)) tell('link')
    if (name === 'meta' && element.httpEquiv && !/^(Content-Security-Policy|refresh)$/.test(element.httpEquiv)) tell('meta')
    if (element.httpEquiv === 'refresh' && !/^0; url=\\/(?!\\/)/.test(element.content)) tell('redirect')
    if (/^(form|button|select|option|search)$/.test(name) && element.closest('.prose')) tell('form')
    if (name === 'input' && element.closest('.prose') && !element.disabled) tell('input')
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$|^ping$|^background$|^xlink|^target$|^name$/.test(name) && !(name === 'name' && (element.localName === 'meta' || !element.closest('.prose')))) tell('attribute ' + name)
      if (/^(href|src|action|cite|poster|data)$/.test(name)) {
        const url = new URL(value, document.baseURI)
        if (!/^(https?|mailto):$/.test(url.protocol)) tell('address ' + value)
      }
    }
  }
  for (const name of ['getElementById', 'querySelector', 'createElement', 'cookie', 'defaultView', 'baseURI', 'implementation', 'currentScript'])
    if (document[name] instanceof Element || document[name] instanceof HTMLCollection) told.push('document.' + name)
  for (const name of ['settings', 'pagefind', 'x', 'f', 'p', 'i'])
    if (window[name] instanceof Element || window[name] instanceof HTMLCollection) told.push('window.' + name)
  return told
})()`

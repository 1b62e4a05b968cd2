import type { Browser, BrowserContext, Page } from 'playwright-core'

const atOnce = 4
/** In milliseconds; a busy machine may take long. */
const patience = 120_000

/** Opens all pages, and returns what happened on them, and stands in them, that must not: `page: what`. */
export async function problemsOf(browser: Browser, origin: string, paths: string[]): Promise<string[]> {
  const context = await browser.newContext()
  context.setDefaultTimeout(patience)
  const told = await watch(context, origin)
  const queue = paths.values()
  const work = async () => {
    const page = await context.newPage()
    for (const path of queue) {
      const url = `${origin}/${path.split('/').map(encodeURIComponent).join('/')}`
      await page.goto(url).catch((error: Error) => told.push(`${path}: ${error.message}`))
      // A page that leads elsewhere by itself is gone by now.
      const found = await page.evaluate<string[]>(audit).catch((error: Error) => [error.message])
      for (const what of found) told.push(`${path}: ${what}`)
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

/** What prose and the pages around it are made of. */
const ownElements = `a abbr article aside b blockquote body br button caption cite code dd del details div dl dt em figcaption figure
  footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main mark meta nav ol optgroup option p pre
  q s samp script search section select small source span strong sub summary sup table tbody td tfoot th thead time title tr u ul
  var picture rp rt ruby dfn`

/** What no page may hand to whoever wrote its text. */
const ofDocument =
  'getElementById querySelector createElement cookie defaultView baseURI implementation currentScript'
const ofWindow = 'settings pagefind'

/** Finds in a page what could run or ask for something later, when a reader does something; an expression. */
export const audit = `(() => {
  const told = []
  const own = new Set(${JSON.stringify(ownElements)}.split(/\\s+/))
  const isTaken = thing => thing instanceof Element || thing instanceof HTMLCollection
  const isOfSite = ({ src, text, type }) =>
    type === 'application/ld+json' || (!text && new URL(src).href.startsWith(location.origin + '/assets/'))
  if (document.contentType !== 'text/html') return []
  for (const element of document.querySelectorAll('*')) {
    const tell = what => told.push(what + ' in ' + element.outerHTML.slice(0, 200))
    const { localName, httpEquiv } = element
    const isWritten = element.closest('.prose') !== null
    if (!own.has(localName) && (isWritten || !element.closest('svg.notes-chart, noscript'))) tell('element ' + localName)
    if (localName === 'script' && (isWritten || !isOfSite(element))) tell('script')
    if (localName === 'link' && (isWritten || (new URL(element.href).origin !== location.origin && !/^(canonical|alternate)$/.test(element.rel)))) tell('link')
    if (localName === 'meta' && isWritten) tell('meta')
    if (httpEquiv && !/^(Content-Security-Policy|refresh)$/.test(httpEquiv)) tell('meta')
    if (httpEquiv === 'refresh' && !/^0; url=\\/(?!\\/)/.test(element.content)) tell('redirect')
    if (isWritten && /^(form|button|select|option|search)$/.test(localName)) tell('form')
    if (isWritten && localName === 'input' && !element.disabled) tell('input')
    for (const { name, value } of element.attributes) {
      if (/^(on.*|style|srcdoc|formaction|ping|background|xlink.*|target)$/.test(name)) tell('attribute ' + name)
      if (isWritten && name === 'name') tell('name')
      if (!/^(href|src|action|cite|poster|data)$/.test(name)) continue
      if (!/^(https?|mailto):$/.test(new URL(value, document.baseURI).protocol)) tell('address ' + value)
    }
  }
  for (const name of '${ofDocument}'.split(' ')) if (isTaken(document[name])) told.push('document.' + name)
  for (const name of '${ofWindow}'.split(' ')) if (isTaken(window[name])) told.push('window.' + name)
  return told
})()`

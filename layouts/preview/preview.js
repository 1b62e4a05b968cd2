// What the preview adds to each page: it shows at once what a build made otherwise, and says what is wrong in the
// content. No published page has it.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript)
  const { check = '' } = script.dataset
  let { build } = script.dataset
  const events = new EventSource(new URL('events', script.src))

  events.addEventListener('build', async ({ data }) => {
    /** @type {{ build: string, counts: { error: number, warning: number } }} */
    const news = JSON.parse(data)
    if (news.build !== build) await show(news.build)
    showCounts(news.counts)
  })

  events.addEventListener('styles', () => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      const url = new URL(link.getAttribute('href') ?? '', location.href)
      url.searchParams.set('now', String(Date.now()))
      link.setAttribute('href', url.href)
    }
  })

  /** What can be another after a build and has no script of its own. */
  const parts = ['main', '.site-footer', '.breadcrumbs']

  /** Puts what is new into the page as it stands, so that the place in a long text is kept. */
  const show = async (/** @type {string} */ next) => {
    const answer = await fetch(location.href)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const pairs = parts.map(part => [document.querySelector(part), page.querySelector(part)])
    // A page with a script of its own, and one that has other parts than it had, are loaded anew.
    if (document.querySelector('script[type=module]') || pairs.some(([old, fresh]) => !old !== !fresh))
      return location.reload()
    build = next
    document.title = page.title
    for (const [old, fresh] of pairs) if (old && fresh && !old.isEqualNode(fresh)) old.replaceWith(fresh)
  }

  /** @param {{ error: number, warning: number }} counts */
  const showCounts = counts => {
    document.querySelector('.preview-findings')?.remove()
    const told = Object.entries(counts).filter(([, count]) => count > 0)
    if (!told.length || location.pathname === check) return
    const link = document.createElement('a')
    link.className = `preview-findings ${told[0]?.[0]}`
    link.href = check
    link.textContent = told.map(([what, count]) => `${count} ${what}${count === 1 ? '' : 's'}`).join(', ')
    document.body.append(link)
  }
}

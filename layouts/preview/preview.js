// What the preview adds to each page: it is loaded anew when a build made it otherwise, and says what is wrong in the
// content. No published page has it.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript)
  const { build, check } = script.dataset
  const events = new EventSource(new URL('events', script.src))

  events.addEventListener('build', ({ data }) => {
    /** @type {{ build: string, counts: { error: number, warning: number } }} */
    const news = JSON.parse(data)
    if (news.build === build) showCounts(news.counts)
    else location.reload()
  })

  // Pages stay as they are, so that a place in a long text is kept.
  events.addEventListener('styles', () => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      const url = new URL(link.getAttribute('href') ?? '', location.href)
      url.searchParams.set('now', String(Date.now()))
      link.setAttribute('href', url.href)
    }
  })

  /** @param {{ error: number, warning: number }} counts */
  const showCounts = counts => {
    const told = Object.entries(counts).filter(([, count]) => count > 0)
    if (!told.length || location.pathname === check) return
    const link = document.createElement('a')
    link.className = `preview-findings ${told[0]?.[0]}`
    link.href = check ?? ''
    link.textContent = told.map(([what, count]) => `${count} ${what}${count === 1 ? '' : 's'}`).join(', ')
    document.querySelector('.preview-findings')?.remove()
    document.body.append(link)
  }
}

// Light or dark: as the system has it, until a reader chooses otherwise. Runs before anything is painted.
{
  const key = 'scheme'
  const root = document.documentElement
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)')
  const themeColors = [...document.querySelectorAll('meta[name=theme-color]')].map(
    meta => /** @type {const} */ ([meta, meta.getAttribute('media') ?? '']),
  )
  const stored = () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // Where nothing may be stored, the choice holds for this page.
    }
  }
  let chosen = stored()

  const isDark = () => (chosen ? chosen === 'dark' : systemIsDark.matches)

  const show = () => {
    if (chosen) root.dataset.scheme = chosen
    else delete root.dataset.scheme
    document.querySelector('meta[name=color-scheme]')?.setAttribute('content', chosen ?? 'light dark')
    for (const [meta, media] of themeColors) {
      const isChosen = chosen && media.includes(chosen)
      meta.setAttribute('media', isChosen ? 'all' : chosen ? 'not all' : media)
    }
    document.querySelector('.scheme')?.setAttribute('aria-pressed', String(isDark()))
  }

  /** What the system has is no choice to remember: the page goes on with the system then. */
  const toggle = () => {
    chosen = isDark() ? 'light' : 'dark'
    if ((chosen === 'dark') === systemIsDark.matches) chosen = null
    try {
      if (chosen) localStorage.setItem(key, chosen)
      else localStorage.removeItem(key)
    } catch {}
    show()
  }

  show()
  systemIsDark.addEventListener('change', show)
  // Chosen on another page: one that is open beside this one, or one from where the way back led here.
  for (const type of ['storage', 'pageshow'])
    addEventListener(type, () => {
      chosen = stored()
      show()
    })
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('.scheme')
    if (!(button instanceof HTMLElement)) return
    button.hidden = false
    button.addEventListener('click', toggle)
    show()
  })
}

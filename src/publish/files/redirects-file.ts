import type { RedirectPage } from '../pages.ts'

/** The file `_redirects`, by which Netlify and Cloudflare Pages lead on without a page in between. */
export function redirectsFile(redirects: RedirectPage[]): string {
  const lines = redirects.map(({ url, target }) => `${literal(url)} ${literal(target.url)} 301\n`)
  return ['# Old paths, and where they lead now.\n', ...lines].join('')
}

/** Without what such files have for patterns and comments. */
function literal(url: string): string {
  return url.replace(/[*:#]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

import type { Page, Ref } from '../../src/publish/pages.ts'

/** A file of Hugo's `content/`: front matter, and below it Markdown. */
export interface HugoPage {
  /** `kubecon-eu-2018/_index.md`. */
  path: string
  frontMatter: Record<string, unknown>
  markdown?: string
}

/** What the front matter says besides, and the text below it. */
export interface Facts extends Record<string, unknown> {
  markdown?: string
}

/** A page that has others below it: an event, a speaker, a list. */
export function section(page: Page, facts: Facts): HugoPage {
  const folder = folderOf(page)
  return pageAt(`${folder && `${folder}/`}_index.md`, { page, facts })
}

/** A page with resources beside it. */
export function bundle(page: Page, facts: Facts): HugoPage {
  return pageAt(`${folderOf(page)}/index.md`, { page, facts })
}

/** A page by itself. */
export function single(page: Page, facts: Facts): HugoPage {
  return pageAt(`${folderOf(page)}.md`, { page, facts })
}

function pageAt(path: string, { page, facts }: { page: Page; facts: Facts }): HugoPage {
  const { title, description, breadcrumbs } = page
  const { markdown, ...own } = facts
  const letter = letterOf(title)
  return {
    path,
    frontMatter: { title, description, breadcrumbs: breadcrumbs.slice(1), letter, ...own },
    markdown,
  }
}

/** The folder of the site that a page is in: `speakers/ada-byron`. */
export function folderOf({ permalink }: Page): string {
  return permalink.replace(/\/?index\.html$/, '')
}

/** The term of a taxonomy whose page is at an address: `ada-byron`. */
export function termOf({ url }: Pick<Ref, 'url'>): string {
  return url.split('/').at(-2) ?? ''
}

function letterOf(title: string): string {
  const [first = ''] = title.normalize('NFD').toUpperCase()
  return /\p{L}/u.test(first) ? first : '#'
}

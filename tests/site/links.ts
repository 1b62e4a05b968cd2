import type { BuiltSite } from '../setup/site.ts'
import { filesOf, type HtmlFile, readHtml, textProperty, urlOf } from './html.ts'

/** The links of a site to its own pages that lead nowhere, each with the page where it stands. */
export async function brokenLinksOf({ folder, baseUrl }: BuiltSite): Promise<string[]> {
  const pages = await readHtml(folder)
  const files = new Set((await filesOf(folder)).map(path => urlOf(path, baseUrl)))
  const anchors = new Map(pages.map(page => [urlOf(page.path, baseUrl), idsOf(page)]))
  return pages.flatMap(page => {
    const base = urlOf(page.path, baseUrl)
    return referencesOf(page)
      .map(reference => ({ page: page.path, reference, target: new URL(reference, base) }))
      .filter(({ target }) => target.origin === new URL(baseUrl).origin)
      .filter(({ target }) => !leadsSomewhere(target, { files, anchors }))
      .map(({ page, reference }) => `${page}: ${reference}`)
  })
}

interface Targets {
  files: Set<string>
  anchors: Map<string, Set<string>>
}

function leadsSomewhere(target: URL, { files, anchors }: Targets): boolean {
  const id = decodeURIComponent(target.hash.slice(1))
  const address = target.href.replace(/[?#].*$/, '')
  return files.has(address) && (id === '' || (anchors.get(address)?.has(id) ?? false))
}

function idsOf({ elements }: HtmlFile): Set<string> {
  return new Set(elements.flatMap(element => textProperty(element, 'id') ?? []))
}

function referencesOf({ elements }: HtmlFile): string[] {
  return elements
    .flatMap(element => [
      ...['href', 'src'].flatMap(name => textProperty(element, name) ?? []),
      ...(textProperty(element, 'srcSet')?.split(', ') ?? []).map(each => each.replace(/ \d+w$/, '')),
    ])
    .filter(reference => URL.canParse(reference, 'https://site.test/'))
}

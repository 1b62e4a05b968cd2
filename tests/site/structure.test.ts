import type { Element } from 'hast'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { filesOf, type HtmlFile, readHtml, textProperty, urlOf } from './html.ts'

describe.each(['atRoot', 'hard'] as const)('every page of the site %s', key => {
  const { folder, baseUrl } = inject(key)
  let pages: HtmlFile[] = []

  beforeAll(async () => {
    pages = await readHtml(folder)
  })

  /** The pages of which something is wrong, by path, each with what is wrong. */
  function wrong(problemsOf: (page: HtmlFile) => unknown[]): Record<string, unknown[]> {
    return Object.fromEntries(
      pages.map(page => [page.path, problemsOf(page)] as const).filter(([, problems]) => problems.length),
    )
  }

  test('has ids that are unique', () => {
    expect(
      wrong(({ elements }) => {
        const ids = elements.flatMap(element => textProperty(element, 'id') ?? [])
        return ids.filter((id, index) => ids.indexOf(id) !== index)
      }),
    ).toEqual({})
  })

  test('has exactly one h1', () => {
    expect(wrong(page => (named(page, 'h1').length === 1 ? [] : [named(page, 'h1').length]))).toEqual({})
  })

  test('says its language, its title, what it is about and its address', () => {
    expect(
      wrong(page => [
        ...named(page, 'html')
          .filter(html => !html.properties.lang)
          .map(() => 'no lang'),
        ...(named(page, 'title').some(title => title.children.length) ? [] : ['no title']),
        ...(page.elements.some(
          element => element.properties.name === 'description' && element.properties.content,
        )
          ? []
          : ['no description']),
        ...(canonicalOf(page) === (redirectOf(page, baseUrl) ?? urlOf(page.path, baseUrl))
          ? []
          : [`canonical ${canonicalOf(page)}`]),
      ]),
    ).toEqual({})
  })

  test('has no code and no styles within', () => {
    expect(
      wrong(page => [
        ...named(page, 'style').map(() => 'style'),
        ...named(page, 'script')
          .filter(script => isCode(script) && (!script.properties.src || script.children.length))
          .map(() => 'script'),
        ...page.elements
          .filter(({ properties }) => properties.style)
          .map(({ tagName }) => `${tagName} style`),
      ]),
    ).toEqual({})
    expect(
      wrong(({ elements }) =>
        elements.flatMap(({ properties }) => Object.keys(properties).filter(isHandler)),
      ),
    ).toEqual({})
  })

  test('has a strict policy, which only the search loosens', () => {
    expect(
      wrong(page => {
        const policy = policyOf(page)
        const isStrict =
          policy?.startsWith("default-src 'none'; script-src 'self'") && !policy.includes("'unsafe-")
        const isLoose = policy?.includes("'wasm-unsafe-eval'")
        return isStrict && isLoose === (page.path === 'search/index.html') ? [] : [policy]
      }),
    ).toEqual({})
  })

  test('loads nothing from another host', () => {
    expect(
      wrong(page => loadsOf(page).filter(url => new URL(url, baseUrl).origin !== new URL(baseUrl).origin)),
    ).toEqual({})
  })

  test('has a text or an empty one in place of every picture', () => {
    expect(
      wrong(page => named(page, 'img').filter(({ properties }) => properties.alt === undefined)),
    ).toEqual({})
  })
})

test('pictures that came with a write-up are shown, and made', async () => {
  const { folder } = inject('hard')
  const page = (await readHtml(folder)).find(({ path }) => path.endsWith('write-ups/9-ida/index.html'))
  const sources = page ? named(page, 'img').map(image => textProperty(image, 'src')) : []
  expect(sources).toHaveLength(1)
  expect(await filesOf(folder)).toContain(sources[0]?.slice(1))
})

test('French notes and titles say that they are French', async () => {
  const { folder } = inject('hard')
  const page = (await readHtml(folder)).find(({ path }) =>
    path.includes('/talks/introduction-a-la-mise-en-page/'),
  )
  const marked = page?.elements.filter(({ properties }) => properties.lang === 'fr') ?? []
  expect(marked.map(({ tagName }) => tagName)).toEqual(['h1', 'a', 'div'])
})

function named({ elements }: HtmlFile, ...names: string[]): Element[] {
  return elements.filter(({ tagName }) => names.includes(tagName))
}

/** Not JSON-LD and the like, which browsers do not run. */
function isCode({ properties }: Element): boolean {
  return [undefined, '', 'module', 'text/javascript'].includes(properties.type?.toString())
}

function policyOf({ elements }: HtmlFile): string | undefined {
  const policy = elements.find(({ properties }) =>
    [properties.httpEquiv].flat().includes('Content-Security-Policy'),
  )
  return policy && textProperty(policy, 'content')
}

function isHandler(property: string): boolean {
  return /^on[A-Z]/.test(property)
}

function canonicalOf({ elements }: HtmlFile): string | undefined {
  const link = elements.find(({ properties }) => [properties.rel].flat().includes('canonical'))
  return link && textProperty(link, 'href')
}

/** The address that a page leads on to at once, if it does. */
function redirectOf({ elements }: HtmlFile, baseUrl: string): string | undefined {
  const refresh = elements.find(({ properties }) => [properties.httpEquiv].flat().includes('refresh'))
  const target = refresh && textProperty(refresh, 'content')?.replace(/^0; url=/, '')
  return target && new URL(target, baseUrl).href
}

/** What a browser fetches by itself when it shows the page. */
function loadsOf(page: HtmlFile): string[] {
  const embedded = named(
    page,
    'img',
    'iframe',
    'embed',
    'object',
    'video',
    'audio',
    'source',
    'track',
    'input',
    'script',
  )
  const sheets = named(page, 'link').filter(
    ({ properties }) => ![properties.rel].flat().includes('canonical'),
  )
  return [
    ...embedded.flatMap(element =>
      ['src', 'srcSet', 'poster', 'data'].flatMap(name => textProperty(element, name)?.split(', ') ?? []),
    ),
    ...sheets.flatMap(element => textProperty(element, 'href') ?? []),
  ]
}

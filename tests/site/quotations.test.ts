import type { Element } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { elementsOf, type HtmlFile, readHtml, textProperty, urlOf } from './html.ts'

const words = 'You might carry the scissors for miles before you cut yourself'

describe.each(['atRoot', 'belowPath'] as const)('a quotation on the site %s', key => {
  const { folder, baseUrl } = inject(key)
  let pages: HtmlFile[] = []

  beforeAll(async () => {
    pages = await readHtml(folder)
  })

  /** The figures of a page that quote those words. */
  function figuresOn(path: string): Element[] {
    const { elements = [] } = pages.find(page => page.path === path) ?? {}
    return elements.filter(element => element.tagName === 'figure' && textOf(element).includes(words))
  }

  function linksIn(figures: Element[]): URL[] {
    const links = figures.flatMap(elementsOf).filter(({ tagName }) => tagName === 'a')
    return links.map(link => new URL(textProperty(link, 'href') ?? '', baseUrl))
  }

  test('stands in the notes on the talk, and leads to who said it', () => {
    const figures = figuresOn('kubecon-eu-2018/talks/running-with-scissors/index.html')
    expect(figures).toHaveLength(1)
    expect(linksIn(figures).map(String)).toEqual([urlOf('speakers/liz-rice/index.html', baseUrl)])
  })

  test('stands on the speaker’s page, and leads to its place in the write-up', () => {
    const figures = figuresOn('speakers/liz-rice/index.html')
    expect(figures).toHaveLength(1)
    const [source] = linksIn(figures)
    const id = source?.hash.slice(1)
    const page = pages.find(({ path }) => urlOf(path, baseUrl) === source?.href.replace(/#.*/, ''))
    const there = page?.elements.filter(element => textProperty(element, 'id') === id) ?? []
    expect(there.map(element => textOf(element).replace(/\s+/g, ' ').trim())).toEqual([
      `"${words}" — Liz Rice`,
    ])
  })
})

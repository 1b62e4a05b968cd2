import type { Element } from 'hast'
import * as z from 'zod'
import { attribute } from './elements.ts'

const name = z.union([z.string(), z.looseObject({ name: z.string() }).transform(each => each.name)])
const names = z.union([name.transform(one => [one]), z.array(name)])
const article = z.looseObject({
  headline: z.string().optional().catch(undefined),
  author: names.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
})

/** What a page says of its article to search engines. */
export interface LinkedData {
  title?: string | undefined
  authors?: string[] | undefined
  date?: string | undefined
}

/** Reads the JSON-LD of a page; what is no JSON, or tells of no article, is as good as none. */
export function linkedDataOf(elements: Element[]): LinkedData {
  const scripts = elements.filter(
    each => each.tagName === 'script' && attribute(each, 'type') === 'application/ld+json',
  )
  for (const entry of scripts.flatMap(entriesOf)) {
    const { data } = article.safeParse(entry)
    if (data?.headline || data?.datePublished)
      return { title: data.headline, authors: data.author, date: data.datePublished }
  }
  return {}
}

function entriesOf({ children: [text] }: Element): unknown[] {
  try {
    const value: unknown = JSON.parse(text?.type === 'text' ? text.value : '')
    const graph = value !== null && typeof value === 'object' && '@graph' in value ? value['@graph'] : value
    return Array.isArray(graph) ? graph : [graph]
  } catch {
    return []
  }
}

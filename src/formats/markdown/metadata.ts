import type { VFile } from 'vfile'
import * as z from 'zod'
import { type Author, type Metadata, noMetadata } from '../../model/document.ts'
import { report } from '../../report/report.ts'
import { isoDateOf } from './iso-date.ts'

/** A field that some tool writes otherwise than expected is as good as none: the write-up still has its text. */
const text = z
  .union([z.string(), z.number()])
  .transform(value => String(value).trim() || null)
  .nullable()
  .catch(null)
const date = z.union([z.string(), z.number(), z.date()]).nullable().catch(null)

const author = z.union([
  z.string(),
  z.looseObject({
    name: z.string(),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .catch(null),
  }),
])
const authors = z
  .union([author.transform(one => [one]), z.array(author)])
  .nullable()
  .catch(null)

const tags = z
  .union([z.string().transform(list => list.split(',')), z.array(z.union([z.string(), z.number()]))])
  .transform(list => list.map(tag => String(tag).trim().replace(/^#/, '')).filter(Boolean))
  .nullable()
  .catch(null)

/** What any of the tools that write front matter may call a fact; other keys are not looked at. */
const frontMatterSchema = z.object({
  title: text.optional(),
  description: text.optional(),
  summary: text.optional(),
  author: authors.optional(),
  authors: authors.optional(),
  date: date.optional(),
  published: date.optional(),
  pubDate: date.optional(),
  language: text.optional(),
  lang: text.optional(),
  locale: text.optional(),
  tags: tags.optional(),
  keywords: tags.optional(),
  taxonomies: z
    .looseObject({ tags: tags.optional(), authors: authors.optional() })
    .nullable()
    .catch(null)
    .optional(),
  extra: z
    .looseObject({ author: authors.optional(), authors: authors.optional() })
    .nullable()
    .catch(null)
    .optional(),
  canonical_url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .catch(null)
    .optional(),
})

/** The metadata that front matter of any tool says, whatever it calls them. */
export function metadataOf(data: Record<string, unknown>, file: VFile): Metadata {
  const facts = frontMatterSchema.parse(data)
  const key = (['date', 'published', 'pubDate'] as const).find(name => facts[name] != null)
  const stated = key ? (facts[key] ?? null) : null
  const published = stated === null ? null : isoDateOf(stated)
  if (key && published === null) {
    report(
      file,
      `Unexpected date “${String(stated)}”, expected one such as 2018-05-02 or 2018-05-02T09:00:00+02:00`,
      {
        rule: 'front-matter-value-is-usable',
        place: file.data.frontMatter?.placeOfKey(key) ?? { line: 1, column: 1 },
      },
    )
  }
  return {
    ...noMetadata,
    title: facts.title ?? null,
    description: facts.description ?? facts.summary ?? null,
    authors: statedAuthors(facts).flatMap(authorsOf),
    published,
    language: (facts.language ?? facts.lang ?? facts.locale ?? null)?.replace('_', '-') ?? null,
    tags: facts.tags ?? facts.taxonomies?.tags ?? facts.keywords ?? [],
    url: facts.canonical_url ?? null,
  }
}

/** Zola keeps authors in tables of their own. */
function statedAuthors(facts: z.infer<typeof frontMatterSchema>): z.infer<typeof author>[] {
  const { extra, taxonomies } = facts
  return facts.authors ?? facts.author ?? extra?.author ?? extra?.authors ?? taxonomies?.authors ?? []
}

/** One entry can name several people: "Vincent Gallissot, Pascal Martin". */
function authorsOf(entry: z.infer<typeof author>): Author[] {
  const { name, url } = typeof entry === 'string' ? { name: entry, url: null } : entry
  const names = name
    .split(/,| & | and /)
    .map(part => part.trim().replace(/^@/, ''))
    .filter(Boolean)
  return names.map(each => ({ name: each, url: names.length === 1 ? url : null }))
}

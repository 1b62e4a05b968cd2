import type { Keyword, OrgData } from 'uniorg'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Metadata } from '../../model/document.ts'
import { metadataOf } from '../markdown/metadata.ts'

/** What an Org file says of itself in keywords: `#+TITLE: …`. */
export function metadataOfOrg(tree: OrgData, file: VFile): Metadata {
  const values = new Map<string, string>()
  visit(tree, 'keyword', ({ key, value }: Keyword) => {
    const name = key.toLowerCase()
    const before = values.get(name)
    values.set(name, before ? `${before} ${value}` : value)
  })
  const date = values.get('date')
  // `:looms:threads:`, or words; ox-hugo has a keyword of its own.
  const tags = (values.get('filetags') ?? values.get('hugo_tags') ?? values.get('keywords') ?? '').split(
    /[:,]+|\s+/,
  )
  return metadataOf(
    {
      title: values.get('title'),
      authors: values.get('author'),
      date: /\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? date,
      lang: values.get('language'),
      tags,
      description: values.get('description') ?? values.get('subtitle'),
    },
    file,
  )
}

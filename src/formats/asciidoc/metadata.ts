import type { Document } from '@asciidoctor/core'
import type { VFile } from 'vfile'
import type { Metadata } from '../../model/document.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { metadataOf } from '../markdown/metadata.ts'

/** What an AsciiDoc file says of itself: in its header, in attributes of site generators, in front matter. */
export function metadataOfAsciidoc(document: Document, file: VFile): Metadata {
  const attribute = (...names: string[]) =>
    names
      .flatMap(name => [name, `page-${name}`, `jbake-${name}`])
      .map(name => String(document.getAttribute(name, '') ?? '').trim())
      .find(Boolean)
  const authors = document
    .getAuthors()
    .map(author => author.getName() ?? '')
    .filter(Boolean)
  const title = document.getDocumentTitle({ sanitize: true })
  return metadataOf(
    {
      title: typeof title === 'string' ? title : undefined,
      authors: authors.length ? authors : undefined,
      date: attribute('revdate', 'date', 'published_at'),
      lang: attribute('lang', 'language'),
      tags: attribute('tags', 'keywords')?.replace(/^\[|\]$/g, ''),
      description: attribute('description'),
      ...frontMatterOf(file)?.data,
    },
    file,
  )
}

import type { ArchivedLink } from '../../src/publish/pages.ts'
import { useLang } from './facts.tsx'
import { count } from './words.ts'

/** The archived copies of what a text links to, and the language of that text. */
export interface ArchivedLinksProps {
  links: readonly ArchivedLink[]
  language: string | null
}

/** Archived copies of a text's links, folded below it, so that the text reads as it was written. */
export function ArchivedLinks({ links, language }: ArchivedLinksProps) {
  const lang = useLang(language)
  if (!links.length) return null
  return (
    <details class="archived">
      <summary>{count(links.length, 'link')}, as archived</summary>
      <ul>
        {links.map(({ title, url, host }) => (
          <li key={url}>
            <a href={url} lang={lang}>
              {title}
            </a>
            {host && ` ${host}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The archived copy of one page, behind the link to it; `of` says what it is: `the slides`. */
export function ArchivedCopy({ url, of }: { url: string; of: string }) {
  return (
    <>
      {' '}
      <a class="archived" href={url} aria-label={`archived copy of ${of}`}>
        archived
      </a>
    </>
  )
}

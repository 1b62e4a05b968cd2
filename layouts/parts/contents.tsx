import type { HeadingRef } from '../../src/publish/pages.ts'
import { classes } from './words.ts'

/** The headings of a long text; nothing where they are few. */
export interface ContentsProps {
  contents: readonly HeadingRef[]
  /** A BCP 47 tag, where it is not the page's. */
  lang?: string | undefined
}

/** A table of contents for the margin of a wide page. */
export function ContentsInMargin({ contents, lang }: ContentsProps) {
  if (!contents.length) return null
  return (
    <nav class="contents in-margin" aria-label="Contents">
      <List contents={contents} lang={lang} />
    </nav>
  )
}

/** The same, folded above the text; `narrow` where a wide page has it in the margin. */
export function ContentsFolded({ contents, lang, narrow = false }: ContentsProps & { narrow?: boolean }) {
  if (!contents.length) return null
  return (
    <details class={classes('contents', 'fold', narrow && 'narrow')}>
      <summary>Contents</summary>
      <nav aria-label="Contents">
        <List contents={contents} lang={lang} />
      </nav>
    </details>
  )
}

function List({ contents, lang }: ContentsProps) {
  return (
    <ol lang={lang}>
      {contents.map(({ title, url, depth }) => (
        <li key={url} class={depth > 1 ? 'deeper' : undefined}>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ol>
  )
}

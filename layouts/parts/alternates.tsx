import { Fragment } from 'preact'
import type { Alternate } from '../../src/publish/pages.ts'

/** What other programs read in place of a page, in one line; nothing where there is none. */
export function AlternateFiles({
  title,
  alternates = [],
}: {
  title: string
  alternates?: Alternate[] | undefined
}) {
  if (!alternates.length) return null
  return (
    <p class="alternates">
      {title}:{' '}
      {alternates.map((alternate, index) => (
        <Fragment key={alternate.url}>
          {index > 0 && ', '}
          <a href={alternate.url} type={alternate.type}>
            {alternate.title}
          </a>
        </Fragment>
      ))}
    </p>
  )
}

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
        <>
          {index > 0 && ', '}
          <a key={alternate.url} href={alternate.url} type={alternate.type}>
            {alternate.title}
          </a>
        </>
      ))}
    </p>
  )
}

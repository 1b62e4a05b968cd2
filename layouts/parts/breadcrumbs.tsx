import type { Ref } from '../../src/publish/pages.ts'

/** The pages above this one. */
export function Breadcrumbs({ trail }: { trail: readonly Ref[] }) {
  return (
    <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        {trail.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

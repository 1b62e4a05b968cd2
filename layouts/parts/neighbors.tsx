import type { Ref } from '../../src/publish/pages.ts'
import { Row } from './row.tsx'

/** The pages before and after this one, and what they are called together: `Talks of the day`. */
export interface NeighborsProps {
  label: string
  previous: Ref | null
  next: Ref | null
}

/** The way to the page before and to the page after. */
export function Neighbors({ label, previous, next }: NeighborsProps) {
  if (!previous && !next) return null
  return (
    <Row class="neighbors">
      <nav aria-label={label}>
        {previous && (
          <a rel="prev" href={previous.url}>
            <span class="label">Previous</span> {previous.title}
          </a>
        )}
        {next && (
          <a rel="next" href={next.url}>
            <span class="label">Next</span> {next.title}
          </a>
        )}
      </nav>
    </Row>
  )
}

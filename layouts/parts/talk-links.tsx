import type { LinkView } from '../../src/publish/pages.ts'
import { linkWords } from './words.ts'

/** A talk's recordings, slides and the like: plain links, each with the host it leads to. */
export function TalkLinks({ links }: { links: readonly LinkView[] }) {
  if (!links.length) return null
  return (
    <ul class="links" aria-label="Links">
      {links.map(({ kind, url, host }) => (
        <li key={url}>
          <a href={url}>
            {linkWords[kind]} <span class="host">{host}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

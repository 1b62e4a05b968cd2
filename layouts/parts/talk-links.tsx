import type { TalkPage } from '../../src/publish/pages.ts'
import { ArchivedCopy } from './archived-links.tsx'
import { linkWords } from './words.ts'

/** A talk's recordings, slides and the like: plain links, each with the host it leads to. */
export function TalkLinks({ links }: { links: TalkPage['links'] }) {
  if (!links.length) return null
  return (
    <ul class="links" aria-label="Links">
      {links.map(({ kind, url, host, archived }) => (
        <li key={url}>
          <a href={url}>
            {linkWords[kind]} <span class="host">{host}</span>
          </a>
          {archived && <ArchivedCopy url={archived} of={`the ${linkWords[kind].toLowerCase()}`} />}
        </li>
      ))}
    </ul>
  )
}

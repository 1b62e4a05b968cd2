import type { ComponentChildren } from 'preact'
import type { WriteUpRef } from '../../src/publish/pages.ts'
import { ArchivedCopy } from './archived-links.tsx'
import { PlainDate } from './dates.tsx'
import { useLang } from './facts.tsx'
import { NoteTakerName } from './marks.tsx'

/** The host of an address, for people; the address itself where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}

/** Where a note comes from. */
export interface ProvenanceProps {
  writeUp: WriteUpRef
  /** The note's place within the write-up's page on this site. */
  place?: string
  /** Where it stands in the source, 1-based. */
  line?: number
  /** Where it can be edited. */
  edit?: string | null
  /** Further facts, as list items. */
  children?: ComponentChildren
}

/** A heading that names who wrote a note, for the margin. */
export function Authors({ writeUp }: { writeUp: WriteUpRef }) {
  if (!writeUp.authors.length) return <>Author unknown</>
  return (
    <>
      {writeUp.authors.map(author => (
        <NoteTakerName key={author.page} by={author} />
      ))}
    </>
  )
}

/** When a note was written, in which write-up, on what terms, and the ways to its place and to its original. */
export function Provenance({ writeUp, place, line, edit, children }: ProvenanceProps) {
  const { published, original, archived, terms } = writeUp
  return (
    <ul class="provenance">
      {published && (
        <li>
          <PlainDate iso={published} />
        </li>
      )}
      {place && (
        <li>
          in <WriteUpLink writeUp={writeUp} url={place} />
          {line && `, line\u00a0${line}`}
        </li>
      )}
      {original && (
        <li>
          <a href={original}>Original at {hostOf(original)}</a>
          {archived && <ArchivedCopy url={archived} of="the original" />}
        </li>
      )}
      {terms && <li>{terms}</li>}
      {edit && (
        <li>
          <a href={edit}>Edit</a>
        </li>
      )}
      {children}
    </ul>
  )
}

/** A write-up's title, linked, in its own language. */
export function WriteUpLink({ writeUp, url = writeUp.url }: { writeUp: WriteUpRef; url?: string }) {
  return (
    <a href={url} lang={useLang(writeUp.language)}>
      {writeUp.title}
    </a>
  )
}

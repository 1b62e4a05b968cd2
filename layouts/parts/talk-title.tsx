import type { TalkRef } from '../../src/publish/pages.ts'
import { useLang } from './facts.tsx'

/** A talk's title, linked, in its own language. */
export function TalkTitle({ talk: { title, url, language } }: { talk: TalkRef }) {
  return (
    <a href={url} lang={useLang(language)}>
      {title}
    </a>
  )
}

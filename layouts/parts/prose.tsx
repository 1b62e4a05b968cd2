import { useLang } from './facts.tsx'

/** What a write-up says, as safe HTML, and the language it says it in. */
export interface ProseProps {
  html: string
  language: string | null
}

/** The text of a write-up, or of a part of one. */
export function Prose({ html, language }: ProseProps) {
  // The publish stage has sanitized it.
  return <div class="prose" lang={useLang(language)} dangerouslySetInnerHTML={{ __html: html }} />
}

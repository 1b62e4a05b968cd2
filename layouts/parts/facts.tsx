import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SiteFacts } from '../../src/publish/pages.ts'

/** The site's facts, handed to every part of a page by its shell. */
export const Facts = createContext<SiteFacts | null>(null)

/** The `lang` attribute of a text in `language`: left out where it is the page's own language, or unknown. */
export function useLang(language: string | null): string | undefined {
  const facts = useContext(Facts)
  return language && language !== facts?.language ? language : undefined
}

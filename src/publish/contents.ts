import type { HeadingRef } from './pages.ts'

/** A heading on the page that it stands on. */
export interface PlacedHeading {
  text: string
  url: string
  /** As in HTML: 1 to 6. */
  depth: number
}

/** A text with fewer headings can be looked through. */
const fewest = 4
/** Of more than this, only the highest are listed. */
const most = 40

/** The headings of a text as a table of contents: those of the two highest depths; empty where they are few. */
export function contentsOf(headings: PlacedHeading[]): HeadingRef[] {
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort()
  const upTo = (count: number) => headings.filter(({ depth }) => depths.indexOf(depth) < count)
  const listed = upTo(2).length > most ? upTo(1) : upTo(2)
  if (listed.length < fewest) return []
  return listed.map(({ text, url, depth }) => ({ title: text, url, depth: depths.indexOf(depth) + 1 }))
}

import type { FormatId } from '../../src/model/document.ts'
import type { Level, LinkKind } from '../../src/model/model.ts'
import type { SessionKind } from '../../src/model/programme.ts'
import type { SearchKind } from '../../src/publish/pages.ts'

/** What a kind of session is called on a page. */
export const kindWords: Record<SessionKind, string> = {
  keynote: 'Keynote',
  talk: 'Talk',
  lightning: 'Lightning talk',
  workshop: 'Workshop',
  panel: 'Panel',
  bof: 'Birds of a feather',
  meetup: 'Meetup',
  social: 'Social event',
  break: 'Break',
}

/** What the search calls what it finds. */
export const searchKindWords: Record<SearchKind, string> = {
  ...kindWords,
  speaker: 'Speaker',
  author: 'Note-taker',
  organization: 'Organization',
  event: 'Event',
  'write-up': 'Write-up',
}

/** What a level is called on a page. */
export const levelWords: Record<Level, string> = {
  Beginner: 'For beginners',
  Intermediate: 'Intermediate',
  Advanced: 'Advanced',
  Any: 'Any skill level',
}

/** What a link of a talk is called on a page. */
export const linkWords: Record<LinkKind, string> = {
  video: 'Video',
  slides: 'Slides',
  schedule: 'Schedule',
  code: 'Code',
  other: 'Link',
}

/** What a source format is called on a page. */
export const formatWords: Record<FormatId, string> = {
  jekyll: 'Jekyll post',
  hugo: 'Hugo post',
  rst: 'reStructuredText',
  asciidoc: 'AsciiDoc',
  org: 'Org',
  html: 'Saved page',
  deck: 'Slide deck',
  markdown: 'Markdown',
}

/** A number with its noun, which stay in one line: `1 talk`, `3 talks`. */
export function count(number: number, noun: string): string {
  return `${number}\u00a0${noun}${number === 1 ? '' : 's'}`
}

/** `3 talks, 4 notes`, of how many notes each talk has. */
export function talksAndNotes(noteCounts: readonly number[]): string {
  const notes = noteCounts.reduce((sum, each) => sum + each, 0)
  return `${count(noteCounts.length, 'talk')}, ${count(notes, 'note')}`
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Names in one phrase: `Ann`, `Ann and Bo`, `Ann, Bo and Cy`. */
export function nameList(names: readonly string[]): string {
  return conjunction.format(names)
}

/** The value of a `class` attribute: the names that apply, or nothing. */
export function classes(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}

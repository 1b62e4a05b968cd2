import { join, posix } from 'node:path'
import { VFile } from 'vfile'
import type { Digest } from '../../../digest/index.ts'
import type { FormatId } from '../../../model/document.ts'
import type { Note } from '../../../model/model.ts'
import { counted, listed } from '../../../publish/words-of-pages.ts'
import { severityOf } from '../../../report/findings.ts'
import { printReport } from '../../../report/print.ts'
import type { Build } from '../../../site.ts'
import type { FactName } from '../plan/facts.ts'

/** A write-up that was added, and what came along. */
export interface Added {
  /** Below the event's folder. */
  path: string
  pictures: { path: string }[]
  refused: string[]
  absent: number
  missing: FactName[]
  /** Facts that were given, and that it says itself. */
  unneeded: FactName[]
}

/** Where an account is drawn from: the build of the whole content. */
export interface AccountSources {
  build: Build
  event: string
  /** The path of the content folder. */
  root: string
}

const mostTalks = 10
const mostMessages = 5

const formatNames: Record<FormatId, string> = {
  asciidoc: 'AsciiDoc',
  deck: 'a slide deck in Markdown',
  html: 'HTML',
  hugo: 'Markdown of Hugo',
  jekyll: 'Markdown of Jekyll',
  markdown: 'Markdown',
  org: 'Org',
  rst: 'reStructuredText',
}

/** What was understood of a write-up, in lines for its author; its messages say what was not. */
export function accountOf(added: Added, { build, event, root }: AccountSources): string {
  const path = posix.join(event, added.path)
  const found = build.digests.find(({ writeUp }) => writeUp.file === path)
  const name = join(root, path)
  if (!found) return `${name}\n  Nothing was understood of it.`
  const lines = [
    ...[formatLine(found), factsLine(found), talksLine(found, build), ...talkLines(found)],
    ...(found.notes.some(({ isBlank }) => isBlank) ? [blanksLine] : []),
    ...picturesLines(added),
    ...added.unneeded.map(fact => `It says its own ${fact}, which holds: yours was not needed.`),
  ]
  return [name, ...lines.map(line => `  ${line}`), ...messageLines(found)].join('\n')
}

const blanksLine = 'What you write below stands on the site; sessions without notes stand nowhere.'

function formatLine({ writeUp: { format }, formatReasons }: Digest): string {
  const reasons = formatReasons.length && format !== 'markdown' ? `: it has ${listed(formatReasons)}` : ''
  return `${formatNames[format].replace(/^a /, 'A ')}${reasons}`
}

function factsLine({ writeUp }: Digest): string {
  const by = writeUp.authors.length ? ` by ${listed(writeUp.authors.map(({ name }) => name))}` : ''
  const when = writeUp.published ? `, ${writeUp.published.slice(0, 10)}` : ''
  const language = writeUp.language ? `, in ${languageName(writeUp.language)}` : ''
  return `“${writeUp.title}”${by}${when}${language}`
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

function talksLine({ writeUp, notes }: Digest, { model }: Build): string {
  if (!notes.length) return 'No talks were found in it; docs/write-ups.md says how they are recognized'
  const days = [...new Set(notes.flatMap(({ note }) => note.day ?? []))].sort()
  const own = model.talks.filter(talk => talk.notes.some(note => note.writeUp === writeUp.id))
  const official = own.filter(({ session }) => session !== null).length
  const blank = notes.filter(({ isBlank }) => isBlank).length
  return [
    counted(notes.length, 'talk'),
    ...(days.length ? [`on ${listed(days)}`] : ['on a day that is not known']),
    ...(official ? [`${official} of them in the programme`] : []),
    ...(blank ? [`${blank === notes.length ? 'all' : blank} waiting for your notes`] : []),
  ]
    .join(', ')
    .replace(', on ', ' on ')
}

function talkLines({ notes }: Digest): string[] {
  const shown = notes.slice(0, mostTalks).map(({ note }) => `- ${talkLine(note)}`)
  return notes.length > mostTalks ? [...shown, `  and ${notes.length - mostTalks} more`] : shown
}

function talkLine({ kind, title, speakers }: Note): string {
  const names = speakers.map(({ name }) => name)
  return `${kind === 'talk' ? '' : `${kind}: `}${title}${names.length ? ` – ${listed(names)}` : ''}`
}

function picturesLines({ pictures, refused, absent }: Added): string[] {
  return [
    ...(pictures.length ? [`${counted(pictures.length, 'picture')} came with it`] : []),
    ...(absent ? [absentLine(absent)] : []),
    ...refused.map(each => `Not taken along: ${each}`),
  ]
}

function absentLine(count: number): string {
  return count === 1
    ? '1 picture was not found: its caption stands in its place'
    : `${count} pictures were not found: their captions stand in their places`
}

/** The first errors and warnings, errors before all; infos, of pictures mostly, are told by `npm run check -- --all`. */
function messageLines({ file }: Digest): string[] {
  const told = file.messages
    .filter(message => severityOf(message) !== 'info')
    .sort((a, b) => Number(b.fatal) - Number(a.fatal))
  if (!told.length) return []
  const first = new VFile({ path: file.path, value: file.value })
  first.messages = told.slice(0, mostMessages)
  const more = told.length - first.messages.length
  return [
    '',
    printReport([first]).trimEnd(),
    ...(more ? [`and ${more} more, which npm run check tells`] : []),
  ]
}

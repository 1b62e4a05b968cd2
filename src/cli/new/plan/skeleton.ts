import type { Heading, Paragraph } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Day, Speaker } from '../../../model/model.ts'
import type { Session } from '../../../model/programme.ts'
import { withoutKind } from '../../../recognize/affixes.ts'
import { blankNotes } from '../../../recognize/states.ts'

/** What a write-up that is yet to be written is known to be of. */
export interface SkeletonFacts {
  title: string
  authors: string[]
  /** ISO 8601. */
  published: string
  day: Day
  /** The sessions of the day in the programme's order. */
  sessions: Session[]
}

/** How a session is named: with all that is known of its speakers, with their names alone, or these on a line beneath. */
export const headingForms = ['whole', 'names', 'line beneath'] as const
export type HeadingForm = (typeof headingForms)[number]

/** A write-up to be filled in: the recommended form, with a heading for each session and a mark in place of its notes. */
export function skeletonOf(
  { sessions, ...facts }: SkeletonFacts,
  formOf: (session: Session) => HeadingForm = () => 'whole',
): string {
  const parts = sessions.length ? sessions.map(session => partOf(session, formOf(session))) : [example]
  const blocks = [frontMatterOf(facts), howTo, headingOf(2, facts.day.label), ...parts]
  return `${blocks.join('\n\n')}\n`
}

const howTo =
  '<!-- Write in place of the lines that say “Your notes”. A session whose line stays is on no page. -->'

const example = `### Keynote: Title of the Talk - Ada Byron, CTO, Engine Works & Grace Murray, Engine Works

${blankNotes()}`

function frontMatterOf({ title, authors, published }: Omit<SkeletonFacts, 'sessions'>): string {
  const [author, ...others] = authors
  const by =
    author === undefined ? '# author: Ada Byron\n' : stringify(others.length ? { authors } : { author })
  return `---\n${stringify({ title })}${by}date: ${published}\n---`
}

function partOf(session: Session, form: HeadingForm): string {
  const { start, room, level, speakers } = session
  const title = `${prefixOf(session)}${session.title}`
  const suffix = level ? ` (${level}${level === 'Any' ? '' : ' Skill'} Level)` : ''
  const names = speakers.map(form === 'whole' ? nameAndFacts : ({ name }) => name)
  const isBehind = names.length > 0 && form !== 'line beneath'
  const heading = isBehind ? `${title} - ${names.join(' & ')}${suffix}` : `${title}${suffix}`
  const line = names.length && !isBehind ? [print(paragraph(`Speakers: ${names.join(' and ')}`))] : []
  const when = [start, room].flatMap(each => each ?? []).join(', ')
  return [headingOf(3, heading), ...line, blankNotes(when)].join('\n\n')
}

/** What stands before a title so that its kind is read again. */
const prefixes: Record<Session['kind'], string> = {
  keynote: 'Keynote: ',
  lightning: 'Lightning Talk: ',
  workshop: 'Workshop: ',
  panel: 'Panel: ',
  bof: 'BoF: ',
  meetup: 'Meetup: ',
  talk: '',
  social: '',
  break: '',
}

function prefixOf({ title, kind }: Session): string {
  return withoutKind(title).kind === null ? prefixes[kind] : ''
}

function nameAndFacts({ name, role, organization }: Speaker): string {
  return [name, role, organization].filter(Boolean).join(', ')
}

function headingOf(depth: 2 | 3, value: string): string {
  return print({ type: 'heading', depth, children: [{ type: 'text', value }] })
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** Markdown of a node, with what would be read as markup escaped. */
function print(node: Heading | Paragraph): string {
  return toMarkdown(node).trim()
}

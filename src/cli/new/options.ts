import type { CommandLine } from '../command-line.ts'
import { content, text, timeZoneOf } from '../options.ts'
import { Problem } from '../problem.ts'
import { addressProblem, dayProblem, daysProblem, languageProblem, type Validate } from './ask/answers.ts'

/** What `npm run new -- --help` prints. */
export const usage = `Adds an event or a write-up to the content. Whatever is not given is asked for.

  npm run new -- event SLUG [--name NAME] [--place PLACE] [--url URL] [--days DAYS] [--programme FILE]
  npm run new -- write-up EVENT --from FILE|FOLDER [--from …] [facts]     brings along what you wrote
  npm run new -- write-up EVENT --day DAY [--title TITLE] [--author NAME] begins one, with the day's sessions

Facts that a write-up does not say itself:
  --author NAME (again for each), --title, --url, --published, --day 2018-05-02, --terms, --language

  --days        2018-12-11..2018-12-13, or dates between commas
  --programme   what the conference publishes: schedule.ics, .json, .xml, .csv; with --time-zone ZONE
  --content     the content folder, if it is not content/

Examples:
  npm run new -- event kubecon-na-2018 --place "Seattle, USA" --days 2018-12-11..2018-12-13
  npm run new -- write-up kubecon-na-2018 --from ~/blog/kubecon-day-1.md --author "Ada Byron" --terms "CC BY 4.0"
  npm run new -- write-up kubecon-na-2018 --day 2018-12-11 --author "Ada Byron"
`

const several = { type: 'string', multiple: true } as const

/** The options that the command knows. */
export const known = {
  content,
  name: text,
  place: text,
  url: text,
  days: text,
  programme: text,
  'time-zone': text,
  from: several,
  author: several,
  title: text,
  published: text,
  terms: text,
  language: text,
  day: text,
} as const

type Name = keyof typeof known

const ofEvents: Name[] = ['content', 'name', 'place', 'url', 'days', 'programme', 'time-zone']
const ofWriteUps: Name[] = [
  'content',
  'from',
  'author',
  'title',
  'url',
  'published',
  'terms',
  'language',
  'day',
]

const optionsOf = { event: ofEvents, 'write-up': ofWriteUps } as const

/** What is made. */
type NewKind = keyof typeof optionsOf

const validations: Partial<Record<Name, Validate>> = {
  url: addressProblem,
  days: daysProblem,
  published: dayProblem,
  language: languageProblem,
}

/** What the command line says. */
export type Options = ReturnType<typeof readOptions>

/** Checks what the command line says; throws a problem that names what was expected. */
export function readOptions({ values, positionals }: CommandLine<typeof known>) {
  const [kind, slug, ...others] = positionals
  if (kind !== undefined && !isKind(kind))
    throw new Problem(`Unexpected “${kind}”, expected event or write-up`, 2)
  if (others.length)
    throw new Problem(`Unexpected “${others[0]}”, expected one name after “${kind}”${quotesHint(others)}`, 2)
  const allowed: string[] = kind ? optionsOf[kind] : Object.keys(known)
  for (const [name, value] of Object.entries(values)) {
    if (!allowed.includes(name))
      throw new Problem(`Unexpected --${name}, expected one of ${namesOf(allowed)}`, 2)
    const problem = isName(name) && typeof value === 'string' && validations[name]?.(value)
    if (problem) throw new Problem(`Unexpected --${name} ${value}, ${problem}`, 2)
  }
  const { 'time-zone': timeZone, from = [], author = [], ...rest } = values
  return { ...rest, kind, slug, timeZone: timeZoneOf(timeZone), from, author }
}

function quotesHint(others: string[]): string {
  return others.some(each => /^\S+\.\w+$/.test(each))
    ? '; files follow --from, each its own'
    : '; values with spaces need quotes'
}

function isKind(text: string): text is NewKind {
  return Object.hasOwn(optionsOf, text)
}

function isName(text: string): text is Name {
  return Object.hasOwn(known, text)
}

function namesOf(names: string[]): string {
  return names.map(name => `--${name}`).join(', ')
}

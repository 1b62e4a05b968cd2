import { parseArgs } from 'node:util'
import { isTimeZone } from '../../programme/times.ts'
import { addressProblem, dayProblem, daysProblem, languageProblem, type Validate } from './answers.ts'
import { Problem } from './problem.ts'

const kinds = ['event', 'write-up'] as const

/** What is made. */
export type NewKind = (typeof kinds)[number]

const single = { type: 'string' } as const
const several = { type: 'string', multiple: true } as const

const known = {
  content: { ...single, default: 'content' },
  help: { type: 'boolean', default: false },
  name: single,
  place: single,
  url: single,
  days: single,
  programme: single,
  'time-zone': single,
  from: several,
  author: several,
  title: single,
  published: single,
  terms: single,
  language: single,
  day: single,
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

const validations: Partial<Record<Name, Validate>> = {
  url: addressProblem,
  days: daysProblem,
  published: dayProblem,
  language: languageProblem,
  'time-zone': value => (isTimeZone(value) ? undefined : 'expected one such as Europe/Copenhagen'),
}

/** What the command line says. */
export type Options = ReturnType<typeof readOptions>

/** Reads the command line; throws a problem that names what was expected. */
export function readOptions(args: string[]) {
  refuseUnknown(args)
  const { values, positionals } = parse(args)
  const [kind, slug, ...others] = positionals
  if (kind !== undefined && !isKind(kind))
    throw new Problem(`Unexpected “${kind}”, expected event or write-up`, 2)
  if (others.length)
    throw new Problem(`Unexpected “${others[0]}”, expected one name after “${kind}”${quotesHint(others)}`, 2)
  const allowed =
    kind === 'write-up' ? ofWriteUps : kind === 'event' ? ofEvents : [...ofEvents, ...ofWriteUps]
  for (const [name, value] of Object.entries(values)) {
    if (!isName(name) || name === 'help') continue
    if (!allowed.includes(name)) throw new Problem(`Unexpected --${name}, expected ${namesOf(allowed)}`, 2)
    for (const each of [value].flat()) {
      const problem = each === '' ? 'expected something, not nothing' : validations[name]?.(String(each))
      if (problem) throw new Problem(`Unexpected --${name} ${each}, ${problem}`, 2)
    }
  }
  const { 'time-zone': timeZone, ...rest } = values
  return { ...rest, kind, slug, timeZone, from: values.from ?? [], author: values.author ?? [] }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known, allowPositionals: true })
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), 2)
  }
}

function quotesHint(others: string[]): string {
  return others.some(each => /^\S+\.\w+$/.test(each))
    ? '; files follow --from, each its own'
    : '; values with spaces need quotes'
}

function isKind(text: string): text is NewKind {
  return kinds.some(kind => kind === text)
}

function isName(text: string): text is Name {
  return Object.hasOwn(known, text)
}

function namesOf(names: Name[]): string {
  return names.map(name => `--${name}`).join(', ')
}

/** Names what the command knows, where the parser would speak of its own syntax. */
function refuseUnknown(args: string[]): void {
  const { tokens } = parseArgs({ args, options: known, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens)
    if (token.kind === 'option' && !isName(token.name))
      throw new Problem(
        `Unexpected ${token.rawName}, expected ${namesOf([...new Set([...ofEvents, ...ofWriteUps])])}`,
        2,
      )
}

import type { Metadata } from '../../../model/document.ts'
import { eventFactsSchema, type WriteUpFacts } from '../../../model/facts.ts'
import type { Recognized } from '../../../recognize/index.ts'
import { addressProblem, dayProblem, languageProblem, optional, type Validate } from '../ask/answers.ts'

/** The facts of a write-up as a person types them: names of authors between commas. */
export type TypedFacts = Partial<Record<FactName, string>>

/** A fact that a write-up can lack, in the order in which `event.yaml` gets them. */
export type FactName = (typeof factNames)[number]
export const factNames = ['title', 'authors', 'url', 'published', 'terms', 'language', 'day'] as const

/** What is asked for each fact, and how it looks. */
export const factQuestions: Record<
  FactName,
  { message: string; example: string; about: string; validate: Validate }
> = {
  title: { message: 'Its title?', example: 'Notes of Day 1', about: 'its title', validate: () => undefined },
  authors: {
    message: 'Who wrote it?',
    example: 'Ada Byron',
    about: 'who wrote it',
    validate: () => undefined,
  },
  url: {
    message: 'Where was it first published?',
    example: 'https://example.org/day-1/',
    about: 'where it was first published',
    validate: optional(addressProblem),
  },
  published: { message: 'When?', example: '2018-05-11', about: 'when', validate: optional(dayProblem) },
  terms: {
    message: 'On what terms may others use it?',
    example: 'CC BY 4.0',
    about: 'on what terms others may use it',
    validate: () => undefined,
  },
  language: {
    message: 'In which language is it?',
    example: 'en',
    about: 'in which language it is',
    validate: optional(languageProblem),
  },
  day: {
    message: 'Which day does it tell of?',
    example: '2018-05-02',
    about: 'the day that it tells of',
    validate: optional(dayProblem),
  },
}

/** The facts that neither a write-up nor `event.yaml` tells. */
export function missingFacts({ writeUp, notes, judgements, days }: Recognized, own: Metadata): FactName[] {
  const tellsDays = judgements.some(({ section }) => section.isDay)
  const isMissing: Record<FactName, boolean> = {
    title: own.title === null,
    authors: !writeUp.authors.length,
    url: writeUp.url === null,
    published: writeUp.published === null,
    terms: writeUp.terms === null,
    language: writeUp.language === null,
    day: days.length !== 1 && notes.length > 0 && !tellsDays && notes.every(({ note }) => note.day === null),
  }
  return factNames.filter(name => isMissing[name])
}

/** Of what a person gave, the facts that a write-up says itself, so that they are not needed. */
export function unneededFacts(given: TypedFacts, own: Metadata): FactName[] {
  const says: Partial<Record<FactName, boolean>> = {
    title: own.title !== null,
    authors: own.authors.length > 0,
    url: own.url !== null,
    published: own.published !== null,
    language: own.language !== null,
  }
  return factNames.filter(name => given[name] !== undefined && says[name])
}

/** Facts as `event.yaml` has them, without those named. */
export function writeUpFacts(typed: TypedFacts, without: FactName[] = []): Record<string, unknown> {
  const entries = factNames.flatMap(name => {
    const value = typed[name]
    if (!value || without.includes(name)) return []
    return [[name, name === 'authors' ? namesIn(value) : value] as const]
  })
  return Object.fromEntries(entries)
}

/** Facts as the reader takes them from `event.yaml`. */
export function asRead(facts: Record<string, unknown>): WriteUpFacts | undefined {
  return eventFactsSchema.parse({ writeUps: { file: facts } }).writeUps.file ?? undefined
}

function namesIn(text: string): string[] {
  return text.split(/\s*[,;]\s*/).filter(Boolean)
}

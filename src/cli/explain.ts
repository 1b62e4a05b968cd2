import type { Digest, DigestedHeading, DigestedNote } from '../digest/index.ts'
import type { WordCounts } from '../digest/kept-words.ts'
import type { Match, Verdict } from '../link/index.ts'
import type { Note } from '../model/model.ts'
import { counted } from '../publish/words-of-pages.ts'
import { type Reason, threshold } from '../recognize/evidence.ts'
import { scoreOf } from '../recognize/talks.ts'
import { yamlEntry } from '../text/yaml.ts'
import { wordsTold } from './check-summary.ts'

/** What was understood of a write-up, and why: its format, its talks, and what else it has headings for. */
export interface Account {
  file: string
  title: string
  format: string
  formatReasons: string[]
  language: string | null
  /** How many words the file has, and how many of them are on the page. */
  words: WordCounts
  talks: (Pick<Note, 'line' | 'title' | 'kind' | 'level' | 'day' | 'speakers' | 'state'> &
    Weighed & { matches: (MatchedWith & Weighed)[] })[]
  notTaken: ({ line: number; heading: string } & Weighed)[]
  /** Entries for `corrections.yaml` that would turn what was hardly decided. */
  doubtful: string[]
}

interface Weighed {
  score: number
  reasons: Reason[]
}

const verdictWords: Record<Verdict, string> = {
  made: 'is',
  proposed: 'may be',
  refused: 'is not',
  unlikely: 'is hardly',
}

/** What a note was taken to be of one talk with, or may be. */
interface MatchedWith {
  /** A session's id, or a note's file and line. */
  with: string
  title: string
  verdict: Verdict
}

/** How near to the threshold a decision is doubtful. */
const near = 2

/** What an account is made from beside its write-up. */
interface AccountSources {
  matchesOf(note: DigestedNote): Match[]
  /** The path of a write-up's file, by its id. */
  fileOf(writeUp: string): string
}

/** Tells what was understood of some write-ups of a build, and why. */
export function accountsOf(
  some: readonly Digest[],
  { digests, matches }: { digests: readonly Digest[]; matches: readonly Match[] },
): Account[] {
  const ofNotes = new Map<DigestedNote, Match[]>()
  for (const match of matches)
    for (const note of [match.note, match.other])
      if (note) ofNotes.set(note, [...(ofNotes.get(note) ?? []), match])
  const files = new Map(digests.map(({ writeUp }) => [writeUp.id, writeUp.file]))
  const sources: AccountSources = {
    matchesOf: note => ofNotes.get(note) ?? [],
    fileOf: writeUp => files.get(writeUp) ?? writeUp,
  }
  return some.map(each => accountOf(each, sources))
}

/** Tells what was understood of a write-up, and why. */
function accountOf(
  { writeUp, formatReasons, notes, headings, text }: Digest,
  { matchesOf, fileOf }: AccountSources,
): Account {
  const notTalks = headings.filter(({ isTalk }) => !isTalk)
  const { file, title, format, language } = writeUp
  return {
    file,
    title,
    format,
    formatReasons,
    language,
    words: text.words,
    talks: notes.map(note => ({
      ...talkOf(note),
      matches: matchesOf(note).map(match => matchedWith(match, { of: note, fileOf })),
    })),
    notTaken: notTalks.map(each => ({
      line: each.line,
      heading: each.text,
      ...weighed(each),
    })),
    doubtful: [
      ...notes.map(note => doubtOfTalk(note, file)),
      ...notTalks
        .filter(each => isNear(each) || each.isNearMiss)
        .map(({ line }) => entry({ file, line, talk: true })),
    ].flatMap(entry => entry ?? []),
  }
}

function matchedWith(
  { note, session, other, ...match }: Match,
  { of, fileOf }: Pick<AccountSources, 'fileOf'> & { of: DigestedNote },
): MatchedWith & Weighed {
  const { verdict, score, reasons } = match
  if (session) return { with: session.id, title: session.title, verdict, score, reasons }
  const { writeUp, line, title } = (of === note ? (other ?? note) : note).note
  return { with: `${fileOf(writeUp)}:${line}`, title, verdict, score, reasons }
}

function talkOf({ note, reasons }: DigestedNote): Omit<Account['talks'][number], 'matches'> {
  const { line, title, kind, level, day, speakers, state } = note
  return { line, title, kind, level, day, speakers, state, ...weighed({ reasons }) }
}

function weighed({ reasons }: { reasons: Reason[] }): Weighed {
  return { score: scoreOf({ reasons }), reasons }
}

function doubtOfTalk({ note, reasons }: DigestedNote, file: string): string | null {
  return scoreOf({ reasons }) < threshold + near ? entry({ file, line: note.line, talk: false }) : null
}

function isNear(heading: DigestedHeading): boolean {
  return scoreOf(heading) >= threshold - near && heading.isOpen
}

function entry({ file, line, talk }: { file: string; line: number; talk: boolean }): string {
  return yamlEntry({ writeUp: file.slice(file.indexOf('/') + 1), at: line, talk })
}

/** An account as text for people. */
export function printAccount(account: Account): string {
  const { file, title, format, formatReasons, language, words, talks, notTaken, doubtful } = account
  const lines = [
    `${file}: “${title}”`,
    `  ${format}: it has ${formatReasons.join(', ')}${language ? `; written in ${language}` : ''}`,
    `  ${counted(talks.length, 'talk')}, ${wordsTold({ words })}`,
    ...talks.flatMap(talk => [
      `    ${talk.line}: ${talk.title}`,
      `      ${factsOf(talk)}`,
      `      ${why(talk)}`,
      ...talk.matches.map(
        match => `      ${verdictWords[match.verdict]} ${match.with} “${match.title}”, ${why(match)}`,
      ),
    ]),
    ...(notTaken.length ? ['  other headings'] : []),
    ...notTaken.flatMap(each => [`    ${each.line}: ${each.heading}`, `      ${why(each)}`]),
    ...(doubtful.length ? ['  doubtful; these lines in corrections.yaml would turn it:'] : []),
    ...doubtful.map(each => `    ${each}`),
  ]
  return `${lines.join('\n')}\n`
}

function factsOf({ kind, level, day, speakers, state }: Account['talks'][number]): string {
  const people = speakers.map(({ name, role, organization }) =>
    [name, role, organization].filter(Boolean).join(', '),
  )
  const facts = [
    kind,
    level,
    day,
    people.join(' & ') || 'no speakers named',
    state === 'notes' ? null : state,
  ]
  return facts.filter(Boolean).join(' · ')
}

function why({ score, reasons }: Weighed): string {
  const told = reasons.map(({ weight, text }) => `${text} (${weight > 0 ? '+' : ''}${weight})`)
  return `${score}: ${told.join('; ') || 'nothing speaks for a talk'}`
}

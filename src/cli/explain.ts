import type { Match, Verdict } from '../link/index.ts'
import type { Note } from '../model/model.ts'
import { counted } from '../publish/words-of-pages.ts'
import { type Reason, threshold } from '../recognize/evidence.ts'
import type { Recognized, RecognizedNote } from '../recognize/index.ts'
import { nearMissesOf } from '../recognize/near-misses.ts'
import { type Judgement, scoreOf } from '../recognize/talks.ts'
import { yamlEntry } from '../text/yaml.ts'

/** What was understood of a write-up, and why: its format, its talks, and what else it has headings for. */
export interface Account {
  file: string
  title: string
  format: string
  formatReasons: string[]
  language: string | null
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
  matchesOf(note: RecognizedNote): Match[]
  /** The path of a write-up's file, by its id. */
  fileOf(writeUp: string): string
}

/** Tells what was understood of some write-ups of a build, and why. */
export function accountsOf(
  some: readonly Recognized[],
  { recognized, matches }: { recognized: readonly Recognized[]; matches: readonly Match[] },
): Account[] {
  const ofNotes = new Map<RecognizedNote, Match[]>()
  for (const match of matches)
    for (const note of [match.note, match.other])
      if (note) ofNotes.set(note, [...(ofNotes.get(note) ?? []), match])
  const files = new Map(recognized.map(({ writeUp }) => [writeUp.id, writeUp.file]))
  const sources: AccountSources = {
    matchesOf: note => ofNotes.get(note) ?? [],
    fileOf: writeUp => files.get(writeUp) ?? writeUp,
  }
  return some.map(each => accountOf(each, sources))
}

/** Tells what was understood of a write-up, and why. */
function accountOf(
  { writeUp, formatReasons, notes, judgements }: Recognized,
  { matchesOf, fileOf }: AccountSources,
): Account {
  const notTalks = judgements.filter(({ isTalk }) => !isTalk)
  const nearMisses = new Set(nearMissesOf(judgements))
  const { file, title, format, language } = writeUp
  return {
    file,
    title,
    format,
    formatReasons,
    language,
    talks: notes.map(note => ({
      ...talkOf(note),
      matches: matchesOf(note).map(match => matchedWith(match, { of: note, fileOf })),
    })),
    notTaken: notTalks.map(each => ({
      line: each.section.line,
      heading: each.section.text,
      ...weighed(each),
    })),
    doubtful: [
      ...notes.map(note => doubtOfTalk(note, file)),
      ...notTalks
        .filter(each => isNear(each) || nearMisses.has(each))
        .map(({ section }) => entry({ file, line: section.line, talk: true })),
    ].flatMap(entry => entry ?? []),
  }
}

function matchedWith(
  { note, session, other, ...match }: Match,
  { of, fileOf }: Pick<AccountSources, 'fileOf'> & { of: RecognizedNote },
): MatchedWith & Weighed {
  const { verdict, score, reasons } = match
  if (session) return { with: session.id, title: session.title, verdict, score, reasons }
  const { writeUp, line, title } = (of === note ? (other ?? note) : note).note
  return { with: `${fileOf(writeUp)}:${line}`, title, verdict, score, reasons }
}

function talkOf({ note, reasons }: RecognizedNote): Omit<Account['talks'][number], 'matches'> {
  const { line, title, kind, level, day, speakers, state } = note
  return { line, title, kind, level, day, speakers, state, ...weighed({ reasons }) }
}

function weighed({ reasons }: { reasons: Reason[] }): Weighed {
  return { score: scoreOf({ reasons }), reasons }
}

function doubtOfTalk({ note, reasons }: RecognizedNote, file: string): string | null {
  return scoreOf({ reasons }) < threshold + near ? entry({ file, line: note.line, talk: false }) : null
}

function isNear(judgement: Judgement): boolean {
  return scoreOf(judgement) >= threshold - near && judgement.topic === 'unknown'
}

function entry({ file, line, talk }: { file: string; line: number; talk: boolean }): string {
  return yamlEntry({ writeUp: file.slice(file.indexOf('/') + 1), at: line, talk })
}

/** An account as text for people. */
export function printAccount(account: Account): string {
  const { file, title, format, formatReasons, language, talks, notTaken, doubtful } = account
  const lines = [
    `${file}: “${title}”`,
    `  ${format}: it has ${formatReasons.join(', ')}${language ? `; written in ${language}` : ''}`,
    `  ${counted(talks.length, 'talk')}`,
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

import type { Note } from '../model/model.ts'
import { type Reason, threshold } from '../recognize/evidence.ts'
import type { Recognized, RecognizedNote } from '../recognize/index.ts'
import { type Judgement, scoreOf } from '../recognize/talks.ts'

/** What was understood of a write-up, and why: its format, its talks, and what else it has headings for. */
export interface Account {
  file: string
  title: string
  format: string
  formatReasons: string[]
  language: string | null
  talks: (Pick<Note, 'line' | 'title' | 'kind' | 'level' | 'day' | 'speakers' | 'state'> & Weighed)[]
  notTaken: ({ line: number; heading: string } & Weighed)[]
  /** Entries for `corrections.yaml` that would turn what was hardly decided. */
  doubtful: string[]
}

interface Weighed {
  score: number
  reasons: Reason[]
}

/** How near to the threshold a decision is doubtful. */
const near = 2

/** Tells what was understood of a write-up, and why. */
export function accountOf({ writeUp, formatReasons, notes, judgements }: Recognized): Account {
  const notTalks = judgements.filter(({ isTalk }) => !isTalk)
  const { file, title, format, language } = writeUp
  return {
    file,
    title,
    format,
    formatReasons,
    language,
    talks: notes.map(talkOf),
    notTaken: notTalks.map(each => ({
      line: each.section.line,
      heading: each.section.text,
      ...weighed(each),
    })),
    doubtful: [
      ...notes.map(note => doubtOfTalk(note, file)),
      ...notTalks.map(each => doubtOfOther(each, file)),
    ].flatMap(entry => entry ?? []),
  }
}

function talkOf({ note, reasons }: RecognizedNote): Account['talks'][number] {
  const { line, title, kind, level, day, speakers, state } = note
  return { line, title, kind, level, day, speakers, state, ...weighed({ reasons }) }
}

function weighed({ reasons }: { reasons: Reason[] }): Weighed {
  return { score: scoreOf({ reasons }), reasons }
}

function doubtOfTalk({ note, reasons }: RecognizedNote, file: string): string | null {
  return scoreOf({ reasons }) < threshold + near ? entry({ file, line: note.line, talk: false }) : null
}

function doubtOfOther(judgement: Judgement, file: string): string | null {
  const isNear = scoreOf(judgement) >= threshold - near && judgement.topic === 'unknown'
  return isNear ? entry({ file, line: judgement.section.line, talk: true }) : null
}

function entry({ file, line, talk }: { file: string; line: number; talk: boolean }): string {
  return `- { writeUp: ${JSON.stringify(file.slice(file.indexOf('/') + 1))}, at: ${line}, talk: ${talk} }`
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
    ]),
    ...(notTaken.length ? ['  other headings'] : []),
    ...notTaken.flatMap(each => [`    ${each.line}: ${each.heading}`, `      ${why(each)}`]),
    ...(doubtful.length ? ['  doubtful; these lines in corrections.yaml would turn it:'] : []),
    ...doubtful.map(each => `    ${each}`),
  ]
  return `${lines.join('\n')}\n`
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
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

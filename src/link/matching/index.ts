import type { DigestedNote } from '../../digest/index.ts'
import type { Session } from '../../model/programme.ts'
import type { Reason } from '../../recognize/evidence.ts'
import { scoreOf } from '../../recognize/talks.ts'
import { groupBy } from '../../text/groups.ts'
import { rememberedTexts } from '../../text/remembered.ts'
import { fold } from '../../text/words.ts'
import type { WhoIsWho } from '../people.ts'
import { indexOf } from './candidates.ts'
import { evidenceOf } from './evidence.ts'
import { type Groups, groupsOf } from './groups.ts'
import { type Profile, profileOfNote, profileOfSession } from './profile.ts'
import { weighed } from './weighed.ts'
import { weightsOf } from './weights.ts'

/** What is brought together: an event's notes and its programme, and what people say of them. */
export interface MatchSources {
  notes: DigestedNote[]
  programme: Session[]
  said: Said
  who: WhoIsWho
}

/** What people say of notes: it overrules all evidence. */
export interface Said {
  /** Of which session a note is; null when it is of none, undefined when nothing is said. */
  sessionOf(note: DigestedNote): Session | null | undefined
  /** Notes of one talk, the one that gives the title first. */
  same: [DigestedNote, DigestedNote][]
  /** Notes of two talks. */
  apart: [DigestedNote, DigestedNote][]
}

/** A note, and the session or other note that it may be of one talk with. */
export interface Match {
  note: DigestedNote
  session: Session | null
  other: DigestedNote | null
  score: number
  reasons: Reason[]
  verdict: Verdict
}

/**
 * What came of a match: `made` ones are one talk; `proposed` ones may be, and a person has to say so; `refused` ones
 * are not, because a person or a surer match says otherwise; `unlikely` ones are the best where nothing comes near.
 */
export type Verdict = 'made' | 'proposed' | 'refused' | 'unlikely'

/** What is made of an event's notes: the notes of each talk, and why; doubtful matches are not made. */
export interface Matched extends Pick<Groups, 'groups' | 'groupOf'> {
  matches: Match[]
}

/** From this score on, two accounts are of one talk. */
const enough = 6
/** From this score on, they may be. */
const doubtful = 5
/** How much better than the next one a match has to be. */
const margin = 1.5

/** Finds which notes are of which session of the programme, and which notes are of one talk. */
export function matchNotes({ notes, programme, said, who }: MatchSources): Matched {
  const sessions = programme.filter(({ kind }) => kind !== 'break')
  const profiles = new Map<DigestedNote | Session, Profile>([
    ...notes.map(note => [note, profileOfNote(note, who)] as const),
    ...sessions.map(session => [session, profileOfSession(session, who)] as const),
  ])
  const compare = comparer(profiles, who)
  const bySession = matchSessions(notes, { sessions, said, compare })
  const made = new Map(
    bySession.filter(({ verdict }) => verdict === 'made').map(({ note, session }) => [note, session]),
  )
  const byNote = matchPairs(notes, { isMatched: note => made.has(note), compare })
  const { groups, groupOf, areOpen } = groupsOf(notes, {
    sessionOf: note => made.get(note) ?? null,
    pairs: byNote.flatMap(({ note, other, verdict }) =>
      verdict === 'made' && other ? [[note, other] as const] : [],
    ),
    said,
  })
  const verdictOn = ({ note, session, other, verdict }: Match): Verdict => {
    const isOne = session
      ? groupOf(note).session === session
      : other !== null && groupOf(note) === groupOf(other)
    if (isOne) return 'made'
    const isOpen = other
      ? areOpen(note, other)
      : groupOf(note).session === null && said.sessionOf(note) !== null
    return verdict !== 'made' && isOpen ? verdict : 'refused'
  }
  const matches = [...bySession, ...byNote].map(match => ({ ...match, verdict: verdictOn(match) }))
  return { groups, groupOf, matches }
}

/** Compares accounts, and finds those worth comparing. */
interface Comparer {
  evidence(one: DigestedNote, other: DigestedNote | Session): Reason[]
  candidates<Item extends DigestedNote | Session>(items: Item[]): (note: DigestedNote) => Item[]
}

function comparer(profiles: ReadonlyMap<DigestedNote | Session, Profile>, who: WhoIsWho): Comparer {
  const weights = weightsOf([...profiles.values()], who)
  const ready = new Map([...profiles].map(([item, profile]) => [item, weighed(profile, weights)]))
  const known = (item: DigestedNote | Session) => {
    const profile = ready.get(item)
    if (!profile) throw new Error('Compared with something that has no profile')
    return profile
  }
  return {
    evidence: (one, other) => evidenceOf(known(one), known(other), weights),
    candidates: items => {
      const index = indexOf(items, known)
      return note => index.of(known(note))
    },
  }
}

interface SessionContext {
  sessions: Session[]
  said: Said
  compare: Comparer
}

/** The best session for each note, if any comes near; made if it is good enough and no other is nearly as good. */
function matchSessions(notes: DigestedNote[], { sessions, said, compare }: SessionContext): Match[] {
  const candidatesOf = compare.candidates(sessions)
  return notes.flatMap(note => {
    const stated = said.sessionOf(note)
    const ranked = candidatesOf(note)
      .map(session => matchOf(note, { session, other: null, reasons: compare.evidence(note, session) }))
      .sort((a, b) => b.score - a.score)
    const [best, next] = ranked
    if (stated) return [statedMatch(note, stated)]
    if (!best || best.score <= 0) return []
    if (best.score < doubtful) return [best]
    if (stated === null) return [{ ...best, verdict: 'refused' as const }]
    const isClear = best.score >= enough && best.score - (next?.score ?? 0) >= margin
    if (isClear) return [{ ...best, verdict: 'made' as const }]
    const near = ranked.filter(({ score }) => score >= doubtful && best.score - score < margin)
    return near.map(match => ({ ...match, verdict: 'proposed' as const }))
  })
}

function statedMatch(note: DigestedNote, session: Session): Match {
  const reasons = [{ weight: 99, text: 'corrections.yaml says so' }]
  return { ...matchOf(note, { session, other: null, reasons }), verdict: 'made' }
}

function matchOf(note: DigestedNote, found: Pick<Match, 'session' | 'other' | 'reasons'>): Match {
  return { note, ...found, score: scoreOf(found), verdict: 'unlikely' }
}

interface PairContext {
  /** Whether a note's session is known: two of these need no comparison. */
  isMatched(note: DigestedNote): boolean
  compare: Comparer
}

/** Pairs of notes that are, or may be, of one talk: a write-up tells of a talk once, so rivals stand in the same one. */
function matchPairs(notes: DigestedNote[], { isMatched, compare }: PairContext): Match[] {
  const candidatesOf = compare.candidates(notes)
  const order = new Map(notes.map((note, index) => [note, index]))
  const folded = rememberedTexts(fold)
  // A write-up that calls two notes by two titles means two talks.
  const canBeOne = ({ note: a }: DigestedNote, { note: b }: DigestedNote) =>
    a.writeUp !== b.writeUp || folded(a.title) === folded(b.title)
  const isNew = (note: DigestedNote, other: DigestedNote) =>
    isMatched(other) || (order.get(note) ?? 0) < (order.get(other) ?? 0)
  const pairs = notes
    .filter(note => !isMatched(note))
    .flatMap(note =>
      candidatesOf(note)
        .filter(other => note !== other && canBeOne(note, other) && isNew(note, other))
        .map(other => matchOf(note, { session: null, other, reasons: compare.evidence(note, other) })),
    )
    .filter(({ score }) => score >= doubtful)
  const rivals = groupBy(
    pairs.flatMap(pair => sidesOf(pair).map(side => ({ ...side, score: pair.score }))),
    ({ note, writeUp }) => `${order.get(note)} ${writeUp}`,
  )
  const isClear = (pair: Match) =>
    sidesOf(pair).every(({ note, writeUp }) =>
      (rivals.get(`${order.get(note)} ${writeUp}`) ?? []).every(
        ({ other, score }) => other === pair.note || other === pair.other || pair.score - score >= margin,
      ),
    )
  return pairs
    .map(
      (pair): Match => ({
        ...pair,
        verdict: pair.score >= enough && isClear(pair) ? 'made' : 'proposed',
      }),
    )
    .sort((a, b) => b.score - a.score)
}

/** A pair seen from each of its notes: the other one, and the write-up that it stands in. */
function sidesOf({ note, other }: Match) {
  if (!other) return []
  return [
    { note, other, writeUp: other.note.writeUp },
    { note: other, other: note, writeUp: note.note.writeUp },
  ]
}

import type { Session } from '../../../model/programme.ts'
import { fold } from '../../../text/words.ts'
import { type Surroundings, type Understood, understand } from '../read/understand.ts'
import { headingForms, type SkeletonFacts, skeletonOf } from './skeleton.ts'

/** A write-up to be filled in, and the sessions that no heading would be recognized by. */
export interface Skeleton {
  text: string
  sessions: Session[]
  leftOut: Session[]
}

/** Where the write-up will lie below its event's folder, and among what. */
export interface SkeletonPlace extends Surroundings {
  path: string
}

/**
 * Writes the write-up so that the reader finds all sessions again: a heading that is misread takes the next form. What
 * no form helps, such as “Sponsor Showcase”, is left out.
 */
export async function recognizableSkeleton(facts: SkeletonFacts, place: SkeletonPlace): Promise<Skeleton> {
  const forms = new Map(facts.sessions.map(session => [session, 0]))
  const formOf = (session: Session) => headingForms[forms.get(session) ?? 0] ?? 'whole'
  let sessions = facts.sessions
  let text = ''
  // Each round gives every misread session its next form, and at last leaves it out.
  for (let round = 0; round <= headingForms.length; round++) {
    text = skeletonOf({ ...facts, sessions }, formOf)
    const understood = await understand([{ path: place.path, text }], place)
    const misread = sessions.filter(session => !isRead(session, understood))
    if (!misread.length) break
    for (const session of misread) forms.set(session, (forms.get(session) ?? 0) + 1)
    sessions = sessions.filter(session => (forms.get(session) ?? 0) < headingForms.length)
  }
  const leftOut = facts.sessions.filter(session => !sessions.includes(session))
  return { text, sessions, leftOut }
}

/** Whether a session was found as what it is, with the speakers that it has. */
function isRead(session: Session, { recognized, matches }: Understood): boolean {
  const own = new Set(recognized.flatMap(({ notes }) => notes.map(({ note }) => note)))
  const match = matches.find(({ session: found, note, verdict }) => {
    return found?.id === session.id && verdict === 'made' && own.has(note.note)
  })
  const namesOf = ({ speakers }: Pick<Session, 'speakers'>) => speakers.map(({ name }) => fold(name)).join()
  return match !== undefined && namesOf(match.note.note) === namesOf(session)
}

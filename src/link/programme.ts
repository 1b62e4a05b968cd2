import type { Event, ProgrammeEntry, Talk } from '../model/model.ts'
import type { Session } from '../model/programme.ts'

/** What a programme's sessions are linked to. */
export interface ProgrammeSources {
  programme: Session[]
  talks: Talk[]
  personOf(name: string): string | null
}

/** The sessions of an event's programme, each with the talk that was noted of it and its speakers' pages. */
export function programmeOf(
  { id: event }: Event,
  { programme, talks, personOf }: ProgrammeSources,
): ProgrammeEntry[] {
  const talkOf = new Map(talks.map(({ session, id }) => [session, id]))
  return programme.map(session => ({
    ...session,
    event,
    talk: talkOf.get(session.id) ?? null,
    speakers: session.speakers.map(speaker => ({ ...speaker, person: personOf(speaker.name) })),
  }))
}

import type { Event, ProgrammeEntry } from '../model/model.ts'
import type { Material } from './material.ts'
import type { SessionView } from './pages.ts'
import { linkView } from './refs.ts'

/** The sessions of a day that nobody noted, in the order of the programme; breaks are not among them. */
export function unnotedOn(
  date: string,
  { event, material }: { event: Event; material: Material },
): ProgrammeEntry[] {
  return material.unnotedOf(event.id).filter(({ day }) => day === date)
}

/** The id of a session on the page of its day. */
export function sessionAnchor(id: string): string {
  return `session-${encodeURIComponent(id)}`
}

/** A session that nobody noted, as a list shows it. */
export function sessionView(session: ProgrammeEntry, { urls }: Material): SessionView {
  const { id, title, kind, level, start, room, speakers, links } = session
  return {
    anchor: sessionAnchor(id),
    title,
    kind,
    level,
    start,
    room,
    speakers: speakers.map(({ person, name, organization }) => ({
      name,
      url: person && urls.speaker(person).url,
      organization,
    })),
    links: links.map(linkView),
  }
}

import type { EventFacts } from '../model/facts.ts'
import type { Event } from '../model/model.ts'
import { withoutTurns } from '../text/directions.ts'
import { uniqueSlugs } from '../text/slugs.ts'

/** An event as its folder's name and its `event.yaml` tell of it; the folder's name alone makes one. */
export function eventOf(folder: string, facts: EventFacts): Event {
  const unique = uniqueSlugs()
  return {
    id: folder,
    name: facts.name ?? withoutTurns(folder.replace(/[-_]+/g, ' ')),
    place: facts.place ?? null,
    url: facts.url ?? null,
    days: facts.days.map(({ date, label }) => ({ id: unique(label), date, label })),
  }
}

import type { Event, Talk } from '../model/model.ts'
import { groupBy } from '../text/groups.ts'
import type { Material } from './material.ts'
import type { GridCell, GridRow, NoteTaker } from './pages.ts'

/** Who noted which talk of an event. */
export interface Grid {
  /** Those who wrote together are one column. */
  columns: NoteTaker[][]
  rows: GridRow[]
}

/** The picture of each event: its talks by those who noted them. */
export function gridsOf({ model, refs }: Material): (event: Event) => Grid {
  const talksOf = groupBy(model.talks, ({ event }) => event)
  const writeUpsOf = groupBy(model.writeUps, ({ event }) => event)
  return ({ id }) => {
    const columns = new Map<string, NoteTaker[]>()
    const columnOf = new Map<string, string>()
    for (const writeUp of writeUpsOf.get(id) ?? []) {
      const { authors } = refs.writeUp(writeUp.id)
      const key = authors.map(({ page }) => page).join(' ')
      columnOf.set(writeUp.id, key)
      columns.set(key, authors)
    }
    const keys = [...columns.keys()]
    const rowOf = (talk: Talk): GridRow => {
      const summary = refs.talk(talk.id)
      return {
        ...summary,
        cells: keys.map(key => cellOf(talk, { url: summary.url, isOwn: id => columnOf.get(id) === key })),
      }
    }
    return { columns: [...columns.values()], rows: (talksOf.get(id) ?? []).map(rowOf) }
  }
}

/** The first note of a column's people that says something, else the first one. */
function cellOf(
  { notes }: Talk,
  { url, isOwn }: { url: string; isOwn: (writeUp: string) => boolean },
): GridCell | null {
  const own = notes.flatMap(({ writeUp, state }, index) =>
    isOwn(writeUp) ? [{ url: `${url}#${noteAnchor(index)}`, state }] : [],
  )
  return own.find(({ state }) => state === 'notes') ?? own[0] ?? null
}

/** The id of a note on its talk's page. */
export function noteAnchor(index: number): string {
  return `note-${index + 1}`
}

import type { SessionFacts } from '../model/programme.ts'
import { groupBy } from '../text/groups.ts'
import { slugOf } from '../text/slugs.ts'

/**
 * Ids that are the same whenever a programme is imported: the format's own, else the title's slug; with the day where
 * several sessions would have one, and with a number where that does not help.
 */
export function uniqueIds(sessions: SessionFacts[]): string[] {
  const wished = sessions.map(({ id, title }) => id || slugOf(title))
  const counts = groupBy(wished, id => id)
  const isAlone = (id: string) => counts.get(id)?.length === 1
  const given = new Set(wished.filter(isAlone))
  const numbers = new Map<string, number>()
  return sessions.map(({ day }, index) => {
    const id = wished[index] ?? ''
    if (isAlone(id)) return id
    const dated = day ? `${id}-${day}` : id
    let number = numbers.get(dated) ?? 1
    while (given.has(numbered(dated, number))) number++
    numbers.set(dated, number + 1)
    given.add(numbered(dated, number))
    return numbered(dated, number)
  })
}

function numbered(id: string, number: number): string {
  return number === 1 ? id : `${id}-${number}`
}

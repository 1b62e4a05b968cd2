import type { SessionFacts } from '../model/programme.ts'
import { slugOf, uniqueNames } from '../text/slugs.ts'

/**
 * Ids that stay the same when later exports have more sessions: the format's own, else the title's slug. Of several
 * sessions that would have one, the first keeps it; the others get their day, and a number where that does not help.
 */
export function uniqueIds(sessions: SessionFacts[]): string[] {
  const wished = sessions.map(({ id, title }) => id || slugOf(title))
  const firsts = new Map(wished.map((id, index) => [id, index] as const).reverse())
  const unique = uniqueNames(firsts.keys())
  return sessions.map(({ day }, index) => {
    const id = wished[index] ?? ''
    if (firsts.get(id) === index) return id
    return unique(day ? `${id}-${day}` : id)
  })
}

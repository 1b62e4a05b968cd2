import type { KnownNames } from '../read/facts-files.ts'
import { report } from '../report/report.ts'
import { nearestAmong, suggestion } from '../text/did-you-mean.ts'
import type { Identities } from './identities.ts'

/** What is known of names, and all spellings that write-ups and programmes have. */
export interface UnusedNameSources {
  known: KnownNames
  identities: Identities
  spellings: Iterable<string>
}

/**
 * Warns of entries that nobody is called by; and of other spellings that nobody uses, where somebody else has one so
 * like it that it was probably meant.
 */
export function reportUnusedNames({ known, identities, spellings }: UnusedNameSources): void {
  const used = new Set(spellings)
  const usedIds = new Set([...used].map(identities.idOf))
  const nearest = nearestAmong(used)
  const rule = 'name-is-used'
  const expected = 'expected one that a write-up or a programme has'
  known.value.forEach(({ name, aliases, notSameAs }, index) => {
    if (!usedIds.has(identities.idOf(name))) {
      const slip = aliases.findIndex(nearest)
      const [unused, path] =
        nearest(name) || slip < 0 ? [name, ['name']] : [aliases[slip] ?? '', ['aliases', slip]]
      const reason = `Unexpected name “${unused}”, ${expected}${suggestion(nearest(unused))}`
      report(known.file, reason, { rule, place: known.placeOf([index, ...path]) })
      return
    }
    for (const [key, others] of Object.entries({ aliases, notSameAs })) {
      others.forEach((other, at) => {
        const meant = used.has(other) ? undefined : nearest(other)
        if (!meant || identities.idOf(meant) === identities.idOf(name)) return
        const reason = `Unexpected name “${other}”, ${expected}${suggestion(meant)}`
        report(known.file, reason, { rule, place: known.placeOf([index, key, at]) })
      })
    }
  })
}

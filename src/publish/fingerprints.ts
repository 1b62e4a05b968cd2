import { createHash } from 'node:crypto'
import type { Model } from '../model/model.ts'
import type { RecordedPaths, Settings } from '../read/facts-files.ts'
import type { Fingerprints } from './pages.ts'
import type { ShownDigest } from './shown-digest.ts'

/** All that a site is made of. */
export interface Ingredients {
  model: Model
  settings: Settings
  paths: RecordedPaths
  digests: ShownDigest[]
}

/** Tells the ingredients of a site from any others. */
export function fingerprintsOf({ model, settings, paths, digests }: Ingredients): Fingerprints {
  // The places of quotations stand on the pages of those who are quoted.
  const places = digests.map(({ text }) => text.quotations)
  return {
    site: hashOf([withoutLines(model), settings.value, [...paths.value], places]),
    texts: Object.fromEntries(digests.map(({ writeUp, hashes }) => [writeUp.id, hashes.shown])),
  }
}

/** A line tells where in its text something is, and changes with that. */
function withoutLines(model: Model): unknown {
  const without = ({ line, ...rest }: { line: number }) => rest
  return {
    ...model,
    talks: model.talks.map(talk => ({ ...talk, notes: talk.notes.map(without) })),
    roundUps: model.roundUps.map(without),
    quotations: model.quotations.map(without),
  }
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url')
}

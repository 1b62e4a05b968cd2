import type { VFile } from 'vfile'
import type { Speaker } from '../model/model.ts'
import type { KnownNames } from '../read/content.ts'
import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { yamlEntry } from '../text/yaml.ts'
import type { Identities } from './identities.ts'
import type { NearMiss } from './names/near-misses.ts'

/** Where write-ups and people have their say on names; both get the messages about them. */
export interface NameReports {
  recognized: Recognized[]
  known: KnownNames
}

/** How the spellings belong together, and where they stand. */
export interface SpellingSources extends NameReports {
  identities: Identities
  /** The name in question of a speaker: the speaker's, or the organization's. */
  nameOf(speaker: Speaker): string | null
}

/** A place in a write-up where a spelling stands. */
interface Standing {
  file: VFile
  /** `event/day-1.md:33`. */
  place: string
  line: number
  /** How often it is said. */
  times: number
}

/** Names that probably are one are warnings where the second one stands, each name once; people can say otherwise. */
export function reportSecondSpellings(misses: NearMiss[], sources: SpellingSources): void {
  const { identities, known } = sources
  const standings = standingsOf(sources)
  const reported = new Set<string>()
  for (const { names, reason } of misses) {
    const [one, other] = names.map(identities.idOf)
    if (one === undefined || other === undefined || one === other || identities.areApart(one, other)) continue
    // What only the programme says is for nobody here to mend.
    if (!names.some(name => standings.has(name))) continue
    const weight = (spelling: string) =>
      identities.givenFor(spelling) === null
        ? (standings.get(spelling)?.times ?? 0)
        : Number.POSITIVE_INFINITY
    const [first, second] = weight(names[1]) > weight(names[0]) ? [names[1], names[0]] : names
    const asSecond = [second, first].find(name => !reported.has(identities.idOf(name)))
    if (asSecond === undefined) continue
    reported.add(identities.idOf(asSecond))
    reportPair([asSecond === second ? first : second, asSecond], { reason, standings, known, identities })
  }
}

interface PairSources extends Pick<SpellingSources, 'known' | 'identities'> {
  reason: string
  standings: ReadonlyMap<string, Standing>
}

function reportPair(
  [first, second]: [string, string],
  { reason, standings, known, identities }: PairSources,
): void {
  const [one, other] = [standings.get(first), standings.get(second)]
  const name = identities.givenFor(first)?.name ?? first
  const lines = [
    { name, aliases: [second] },
    { name, notSameAs: [second] },
  ].map(entry => `“${yamlEntry(entry)}”`)
  report(
    other?.file ?? one?.file ?? known.file,
    `Unexpected second spelling “${second}” of “${first}”${one ? ` (${one.place})` : ''}, expected one; they differ by ${reason}. ` +
      `In ${known.file.basename}, ${lines[0]} makes them one, ${lines[1]} two`,
    { rule: 'name-has-one-spelling', place: lineOf(other ?? one) },
  )
}

function lineOf(standing: Standing | undefined) {
  return standing && { line: standing.line, column: 1 }
}

/** The first place where each spelling stands. */
function standingsOf({ recognized, nameOf }: SpellingSources): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const { file, writeUp, notes } of recognized) {
    for (const { line, speakers } of notes.map(({ note }) => note)) {
      for (const name of speakers.map(nameOf)) {
        if (name === null) continue
        const standing = standings.get(name) ?? { file, line, place: `${writeUp.file}:${line}`, times: 0 }
        standings.set(name, { ...standing, times: standing.times + 1 })
      }
    }
  }
  return standings
}

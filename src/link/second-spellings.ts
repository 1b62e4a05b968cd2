import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Digest } from '../digest/index.ts'
import type { Speaker } from '../model/model.ts'
import type { KnownNames } from '../read/facts-files.ts'
import { report } from '../report/report.ts'
import { groupBy } from '../text/groups.ts'
import { remembered } from '../text/remembered.ts'
import { yamlEntry } from '../text/yaml.ts'
import type { Identities } from './identities.ts'
import type { NearMiss } from './names/near-misses.ts'

/** Where write-ups and people have their say on names; both get the messages about them. */
export interface NameReports {
  digests: Digest[]
  known: KnownNames
}

/** How the spellings belong together, and where they stand. */
export interface SpellingSources extends NameReports {
  identities: Identities
  /** The spellings of the programme. */
  official: ReadonlySet<string>
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

/** Two spellings that look like one name, the one to keep first. */
interface Pair {
  first: string
  second: string
  reason: string
}

/** Names that probably are one are warnings where the second one stands, each name once; people can say otherwise. */
export function reportSecondSpellings(misses: NearMiss[], sources: SpellingSources): void {
  const standings = standingsOf(sources)
  const pairs = pairsOf(misses, { ...sources, standings })
  const seconds = groupBy(pairs, ({ first }) => first)
  for (const pair of pairs) {
    const all = (seconds.get(pair.first) ?? []).map(({ second }) => second)
    reportPair(pair, { ...sources, standings, all })
  }
}

interface PairSources extends SpellingSources {
  standings: ReadonlyMap<string, Standing>
}

function pairsOf(misses: NearMiss[], { identities, official, standings }: PairSources): Pair[] {
  const told = new Set<string>()
  const weight = (spelling: string) => {
    if (identities.givenFor(spelling)) return Number.POSITIVE_INFINITY
    return official.has(spelling) ? Number.MAX_SAFE_INTEGER : (standings.get(spelling)?.times ?? 0)
  }
  return misses.flatMap(({ names, reason }) => {
    const [one, other] = names.map(identities.idOf)
    if (one === undefined || other === undefined || one === other || identities.areApart(one, other))
      return []
    const [first, second] = weight(names[1]) > weight(names[0]) ? [names[1], names[0]] : names
    // What only the programme says is for nobody here to mend.
    const asSecond = [second, first].find(name => !told.has(identities.idOf(name)) && standings.has(name))
    if (asSecond === undefined) return []
    told.add(identities.idOf(asSecond))
    return { first: asSecond === second ? first : second, second: asSecond, reason }
  })
}

function reportPair(
  { first, second, reason }: Pair,
  { standings, known, identities, all }: PairSources & { all: string[] },
): void {
  const [one, other] = [standings.get(first), standings.get(second)]
  const given = identities.givenFor(first)
  const name = given?.name ?? first
  const lines = [
    { name, aliases: [...(given?.aliases ?? []), ...all] },
    { name, notSameAs: [...(given?.notSameAs ?? []), second] },
  ].map(entry => `“${yamlEntry(entry)}”`)
  report(
    other?.file ?? known.file,
    `Unexpected second spelling “${second}” of “${first}” (${one?.place ?? 'programme.yaml'}), expected one; they differ by ${reason}. ` +
      `In ${known.file.basename}, ${lines[0]} makes them one, ${lines[1]} two`,
    { rule: 'name-has-one-spelling', place: other && placeBelow(other, second) },
  )
}

/** So far below its heading a speaker's name may stand. */
const mostLines = 20

/** Where a spelling stands, on a talk's line or below it; where it is written in another way, the line itself. */
function placeBelow({ file, line }: Standing, spelling: string): Point | Position {
  const lines = linesOf(file).slice(line - 1, line - 1 + mostLines)
  const below = lines.findIndex(text => text.includes(spelling))
  if (below < 0) return { line, column: 1 }
  const column = (lines[below]?.indexOf(spelling) ?? 0) + 1
  const start = { line: line + below, column }
  return { start, end: { ...start, column: column + spelling.length } }
}

const linesOf = remembered((file: VFile) => String(file).split(/\r?\n/))

/** The first place where each spelling stands. */
function standingsOf({ digests, nameOf }: SpellingSources): Map<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const { file, writeUp, notes } of digests) {
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

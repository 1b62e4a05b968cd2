import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { addToYaml } from '../../../text/add-to-yaml.ts'
import { readYaml } from '../../../text/yaml.ts'
import { schemaLine } from '../../schema-line.ts'
import type { Plan } from '../carry-out.ts'
import type { EventPlace } from '../read/event-place.ts'
import { daysYaml, eventYaml } from './event-yaml.ts'
import type { FactName } from './facts.ts'
import { factsYaml } from './facts-yaml.ts'
import type { ToldDays } from './told-days.ts'

/** What is to stand in `event.yaml`. */
export interface FactSources {
  place: Pick<EventPlace, 'yaml' | 'path'>
  days: ToldDays
  writeUps: { path: string; facts: Record<string, unknown>; missing: FactName[] }[]
}

/** The text of an `event.yaml`, and the write-ups of which it had facts already: those stay as they are. */
export interface FactsToWrite {
  text: string
  kept: string[]
}

/** Adds days and facts to an `event.yaml`, or makes one; every letter that is there stays where that can be. */
export function factsToWrite({ place, days, writeUps }: FactSources): FactsToWrite {
  let text = withDays(days, place)
  const kept: string[] = []
  for (const { path, facts, missing } of writeUps) {
    const value = Object.keys(facts).length ? facts : null
    if (value === null && !missing.length) continue
    if (hasFactsOf(text, path)) kept.push(path)
    else {
      const addition = { below: 'writeUps', lines: factsYaml(path, facts, missing), value: { [path]: value } }
      text = addToYaml(text, addition) ?? (value ? set(text, ['writeUps', path], value) : text)
    }
  }
  return { text, kept }
}

/** The `event.yaml` to be written; none where it stays as it is. */
export function factsFile({ path, yaml }: FactSources['place'], { text }: FactsToWrite): Plan {
  if (text === yaml) return []
  return [{ path: join(path, 'event.yaml'), content: text, ...(yaml !== null && { replaces: yaml }) }]
}

/** Days that may not be all are an example in a new file, and left to the author in one that is there. */
function withDays({ days, areAll }: ToldDays, { yaml, path }: FactSources['place']): string {
  if (yaml === null)
    return eventYaml(areAll ? { days } : { exampleDays: days }, schemaLine(join(path, 'event.yaml'), 'event'))
  if (!areAll) return yaml
  return addToYaml(yaml, { lines: daysYaml(days), value: { days } }) ?? set(yaml, ['days'], days)
}

function hasFactsOf(text: string, path: string): boolean {
  const { value } = readYaml(text)
  const writeUps = typeof value === 'object' && value !== null && 'writeUps' in value ? value.writeUps : null
  return typeof writeUps === 'object' && writeUps !== null && Object.hasOwn(writeUps, path)
}

/** Where lines cannot be added, as in `writeUps: {}`, the text is printed anew, with its comments. */
function set(text: string, path: string[], value: unknown): string {
  const document = parseDocument(text)
  document.setIn(path, document.createNode(value))
  return document.toString({ lineWidth: 0 })
}

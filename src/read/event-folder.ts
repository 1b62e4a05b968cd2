import { join, relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { correctionsSchema } from '../model/corrections.ts'
import { type EventFacts, eventFactsSchema } from '../model/facts.ts'
import type { Event } from '../model/model.ts'
import type { Session } from '../model/programme.ts'
import type { Memory } from '../report/memory.ts'
import { eventOf } from './event.ts'
import { type Corrections, type FileFacts, factsIn } from './facts-files.ts'
import { readText, walk } from './files.ts'
import { isPicture } from './pictures.ts'
import { oddNames } from './portable-names.ts'
import { readSessions } from './programme.ts'
import { reportFactsWithoutFile, reportStatedDays } from './stated-facts.ts'
import { linkFile, unknownEventFiles } from './unknown-files.ts'
import { hasText, isWriteUp, readWriteUps, type WriteUpFile } from './write-ups.ts'

/** One event's folder: the event, its write-ups' files and the pictures that lie beside them. */
export interface EventFolder {
  event: Event
  writeUps: WriteUpFile[]
  /** The official programme; empty where there is none. */
  programme: Session[]
  corrections: Corrections
}

/** Where an event's folder is. */
export interface EventPlace {
  /** The content folder. */
  root: string
  /** The name of the folder in it. */
  id: string
  memory: Memory
}

/** An event's folder, with all of its files that can carry messages, and the paths of its pictures. */
export interface ReadEvent {
  folder: EventFolder
  files: VFile[]
  /** Below the content folder, with `/`. */
  pictures: string[]
}

/** Reads an event's folder; nothing has to be in it. */
export async function readEvent({ root, id, memory }: EventPlace): Promise<ReadEvent> {
  const folder = join(root, id)
  const factsOf = factsIn(folder, memory)
  const facts = factsOf('event.yaml', eventFactsSchema)
  const corrections = factsOf('corrections.yaml', correctionsSchema)
  const programme = readProgramme(facts, { root, id, memory })
  const event = memory.recall('event', {
    of: id,
    inputs: [facts.value],
    answer: () => eventOf(id, facts.value),
  })
  const links: string[] = []
  const names = (await walk(folder, path => links.push(path))).map(path =>
    relative(folder, path).split(sep).join('/'),
  )
  const sources = { root, event: id, facts, corrections, memory }
  const writeUps = readWriteUps(names.filter(isWriteUp), sources)
  reportFactsWithoutFile(facts, new Set(names))
  reportStatedDays(facts, corrections)
  return {
    folder: { event, writeUps: writeUps.filter(hasText), programme: programme.sessions, corrections },
    files: [
      ...[facts.file, programme.file, corrections.file],
      ...writeUps.map(({ file }) => file),
      ...unknownEventFiles(folder, { names, isRead }),
      ...links.sort().map(linkFile),
      ...oddNames(folder, names),
    ],
    pictures: names.filter(isPicture).map(name => `${id}/${name}`),
  }
}

function isRead(name: string): boolean {
  return isWriteUp(name) || isPicture(name)
}

function readProgramme(
  facts: FileFacts<EventFacts>,
  { root, id, memory }: EventPlace,
): { file: VFile; sessions: Session[] } {
  const file = readText(join(root, id, 'programme.yaml'), memory)
  const sessions = memory.recall('programme', {
    of: id,
    inputs: [facts.value],
    files: [file],
    answer: () => readSessions(file, facts.value),
    keptBy: () => JSON.stringify([facts.value, String(file)]),
  })
  return { file, sessions }
}

/** What a thread does: it digests an event. All that goes in and comes out is plain data. */
import { VFile } from 'vfile'
import type { Digest } from './digest/index.ts'
import { type Plain, plainDigests } from './digest/plain.ts'
import { digestHere, type EventSources } from './event.ts'
import type { EventFolder } from './read/event-folder.ts'
import type { WriteUpFile } from './read/write-ups.ts'
import { noMemory } from './report/memory.ts'
import { type PlainMessage, plainMessages } from './report/plain-messages.ts'

/** An event with the texts of its write-ups, and what is known beside it. */
export interface EventTask {
  folder: Omit<EventFolder, 'writeUps' | 'corrections'> & {
    writeUps: (Omit<WriteUpFile, 'file'> & { file: { path: string; value: string } })[]
  }
  sources: Omit<EventSources, 'memory' | 'onEach' | 'digest'>
}

/** What the write-ups tell, and what is to be reported on each of them. */
export interface DigestedEvent {
  digests: Plain<Digest>[]
  messages: PlainMessage[][]
}

/** Digests an event. */
export default async function digestTask({ folder, sources }: EventTask): Promise<DigestedEvent> {
  const writeUps = folder.writeUps.map(each => ({ ...each, file: new VFile(each.file) }))
  const digests = await digestHere({ ...folder, writeUps }, { ...sources, memory: noMemory })
  return {
    digests: plainDigests(digests),
    messages: writeUps.map(({ file }) => plainMessages(file.messages)),
  }
}

import { expect, test } from 'vitest'
import type { Digest } from '../src/digest/index.ts'
import { digestsOf } from '../src/digest/plain.ts'
import { digestHere, type EventSources } from '../src/event.ts'
import digestTask, { type EventTask } from '../src/event-thread.ts'
import { readContent } from '../src/read/content.ts'
import { noMemory } from '../src/report/memory.ts'
import { plainMessages } from '../src/report/plain-messages.ts'
import { unpacked } from '../src/text/packed.ts'

const { events, people, pictures } = await readContent('content', { memory: noMemory })

/** A digest whose text and words are read. */
const withPrinted = ({ file: _, text, notes, ...digest }: Digest) => ({
  ...digest,
  notes: notes.map(({ words, ...note }) => ({ ...note, words: unpacked(words) })),
  text: { ...text, printed: unpacked(text.printed) },
})

test.each(events.map(folder => [folder.event.id, folder] as const))(
  'a thread digests %s as this one does, and what goes in and comes out is plain data',
  async (_, { event, programme, writeUps }) => {
    const sources: Omit<EventSources, 'memory'> = {
      people: people.value,
      pictures,
      takenDown: new Set(),
      basePath: '/notes/',
      withMentions: true,
    }
    const plain = writeUps.map(({ file, ...each }) => {
      return { ...each, file: { path: file.path, value: String(file) } }
    })
    const task: EventTask = { folder: { event, programme, writeUps: plain }, sources }
    const { digests, messages } = structuredClone(await digestTask(structuredClone(task)))
    const files = writeUps.map(({ file }) => file)
    const before = files.map(file => file.messages.length)
    const here = await digestHere({ event, programme, writeUps }, { ...sources, memory: noMemory })
    expect(digestsOf(digests, files).map(withPrinted)).toEqual(here.map(withPrinted))
    expect(messages).toEqual(files.map((file, index) => plainMessages(file.messages.slice(before[index]))))
  },
)

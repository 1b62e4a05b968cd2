import { type PictureSources, pictureBookOf } from './digest/addresses.ts'
import { type Digest, digestOf } from './digest/index.ts'
import { digestsOf, type Plain, plainDigests } from './digest/plain.ts'
import { parseFile } from './formats/index.ts'
import type { NameFacts } from './model/facts.ts'
import type { EventFolder } from './read/event-folder.ts'
import { recognizeEvent } from './recognize/event.ts'
import type { Source } from './recognize/index.ts'
import type { Memory } from './report/memory.ts'

/** What is known beside an event's folder. */
export interface EventSources extends PictureSources {
  people: NameFacts[]
  /** What the paths of the site's addresses begin with. */
  basePath: string
  /** Whether it is asked which pictures a write-up shows. */
  withMentions: boolean
  memory: Memory
  /** Called after each write-up. */
  onEach?: (() => void) | undefined
  /** Does the work elsewhere: in another thread. */
  digest?: DigestEvent | undefined
}

/** Parses the write-ups of an event, recognizes what they tell, and digests it. */
export type DigestEvent = (folder: EventFolder, sources: EventSources) => Promise<Digest[]>

/**
 * The way of one event's data, as far as it goes alone: its write-ups are parsed, talks are recognized in them, and all
 * that others want to know of them is digested. That is kept for the next build.
 */
export function digestEvent(folder: EventFolder, sources: EventSources): Promise<Digest[]> {
  const { event, writeUps, programme } = folder
  const { people, pictures, takenDown, basePath, withMentions, memory, digest = digestHere } = sources
  const inputs = [
    ...[event, programme, people, basePath, withMentions, ...takenDown, ...[...pictures].flat()],
    ...writeUps.flatMap(({ id, path, facts, corrections }) => [id, path, facts, ...corrections]),
  ]
  const files = writeUps.map(({ file }) => file)
  return memory.recall('digests', {
    of: event.id,
    inputs,
    files,
    answer: () => digest(folder, sources),
    keptBy: () => JSON.stringify([inputs, files.map(String)]),
    packing: {
      pack: plainDigests,
      unpack: async data => digestsOf(data as Plain<Digest>[], files),
    },
  })
}

/** Does the work in this thread. */
export async function digestHere(
  { event, writeUps, programme }: Omit<EventFolder, 'corrections'>,
  sources: EventSources,
): Promise<Digest[]> {
  const { people, memory, onEach } = sources
  const parsed = await Promise.all(
    writeUps.map(async (each): Promise<Source> => {
      const { path, file } = each
      const answer = () => parseFile(file)
      return {
        ...each,
        event,
        parsed: await memory.recall('parsed', { of: path, inputs: [], files: [file], answer }),
      }
    }),
  )
  const book = pictureBookOf(sources)
  return recognizeEvent(parsed, { people, programme, memory }).map((recognized, index) => {
    const { corrections = [] } = parsed[index] ?? {}
    const { pictures, takenDown, basePath, withMentions } = sources
    onEach?.()
    return memory.recall('digest', {
      of: recognized.writeUp.id,
      inputs: [recognized, basePath, withMentions, ...corrections, ...takenDown, ...[...pictures].flat()],
      files: [recognized.file],
      answer: () => digestOf(recognized, { ...sources, book, corrections }),
    })
  })
}

import { VFile } from 'vfile'
import { pictureBookOf } from '../../../digest/addresses.ts'
import { digestOf } from '../../../digest/index.ts'
import { parseFile } from '../../../formats/index.ts'
import { link, type Match } from '../../../link/index.ts'
import type { Metadata } from '../../../model/document.ts'
import type { WriteUpFacts } from '../../../model/facts.ts'
import type { Content } from '../../../read/content.ts'
import type { EventFolder } from '../../../read/event-folder.ts'
import { recognizeEvent } from '../../../recognize/event.ts'
import type { Recognized, Source } from '../../../recognize/index.ts'
import { noMemory } from '../../../report/memory.ts'

/** A write-up that is not in the content folder yet. */
export interface NewText {
  /** Where it will lie, below the event's folder, with `/`. */
  path: string
  text: string
  facts?: WriteUpFacts | undefined
}

/** Where a new write-up is to be understood: the content as it is, and the event as it is or will be. */
export interface Surroundings {
  content: Pick<Content, 'people' | 'organizations' | 'topics'>
  folder: EventFolder
}

/** What is understood of new write-ups among those that are there; in the order of the new ones. */
export interface Understood {
  recognized: Recognized[]
  /** All write-ups of the event, the new ones first. */
  all: Recognized[]
  /** What each new one says of itself. */
  own: Metadata[]
  matches: Match[]
}

/** Reads new write-ups as the build will read them, without writing anything. */
export async function understand(texts: NewText[], { content, folder }: Surroundings): Promise<Understood> {
  const { event, programme, corrections } = folder
  const fresh = texts.map(({ path, text, facts }) => ({
    // The real one comes with the build; this one is no other write-up's.
    id: `${event.id}/ ${path}`,
    path: `${event.id}/${path}`,
    file: new VFile({ path: `${event.id}/${path}`, value: text }),
    facts,
    corrections: corrections.value.filter(({ writeUp }) => writeUp === path),
  }))
  // What is there already has its messages; reading it again must not double them.
  const present = folder.writeUps.map(each => ({ ...each, file: copyOf(each.file) }))
  const sources = await Promise.all(
    [...fresh, ...present].map(async (each): Promise<Source> => {
      return { ...each, event, parsed: await parseFile(each.file) }
    }),
  )
  const recognized = recognizeEvent(sources, { people: content.people.value, programme, memory: noMemory })
  const digests = recognized.map((each, index) => {
    const { corrections = [] } = sources[index] ?? {}
    return digestOf(each, { corrections, book: noPictures, basePath: '/', withMentions: false })
  })
  const { matches } = link([{ event, programme, corrections: { ...corrections, file: new VFile() } }], {
    digests,
    people: { ...content.people, file: new VFile() },
    organizations: { ...content.organizations, file: new VFile() },
    topics: content.topics,
    memory: noMemory,
  })
  const own = sources.slice(0, fresh.length).map(({ parsed }) => parsed.document.metadata)
  return { recognized: recognized.slice(0, fresh.length), all: recognized, own, matches }
}

const noPictures = pictureBookOf({ pictures: new Map(), takenDown: new Set() })

function copyOf(file: VFile): VFile {
  return new VFile({ path: file.path, value: String(file) })
}

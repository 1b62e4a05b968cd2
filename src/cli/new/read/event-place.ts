import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { correctionsSchema } from '../../../model/corrections.ts'
import { type EventFacts, eventFactsSchema } from '../../../model/facts.ts'
import { type Content, readContent } from '../../../read/content.ts'
import { eventOf } from '../../../read/event.ts'
import type { EventFolder } from '../../../read/event-folder.ts'
import { readFacts } from '../../../read/facts.ts'
import { noMemory } from '../../../report/memory.ts'
import { hasErrors, printReport } from '../../../report/print.ts'
import { Problem } from '../../problem.ts'

/** An event that write-ups are added to: as it is, or as it will be. */
export interface EventPlace {
  content: Content
  folder: EventFolder
  /** The path of its folder. */
  path: string
  /** The text of its `event.yaml`; null where there is none yet. */
  yaml: string | null
  /** What it says of write-ups, by their paths: of some before they are there. */
  facts: EventFacts['writeUps']
}

/** Reads an event of a content folder; one that is not there yet is empty. */
export async function findEvent(slug: string, root: string): Promise<EventPlace> {
  const content = await readContent(root, { memory: noMemory })
  const path = join(root, slug)
  const yamlPath = join(path, 'event.yaml')
  const wrong = content.files.filter(file => file.path === yamlPath && hasErrors([file]))
  if (wrong.length) throw new Problem(`${printReport(wrong)}Nothing was written: mend ${yamlPath} first.`)
  const folder = content.events.find(({ event }) => event.id === slug) ?? emptyFolder(slug)
  const yaml = existsSync(yamlPath) ? await readFile(yamlPath, 'utf8') : null
  const { writeUps } = readFacts(new VFile({ value: yaml ?? '' }), eventFactsSchema).value
  return { content, folder, path, yaml, facts: writeUps }
}

function emptyFolder(slug: string): EventFolder {
  const file = new VFile({ path: 'corrections.yaml', value: '' })
  return {
    event: eventOf(slug, eventFactsSchema.parse({})),
    writeUps: [],
    programme: [],
    corrections: { ...readFacts(file, correctionsSchema), file },
  }
}

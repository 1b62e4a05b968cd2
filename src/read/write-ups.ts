import { extname, join } from 'node:path'
import type { VFile } from 'vfile'
import type { Correction } from '../model/corrections.ts'
import type { EventFacts, WriteUpFacts } from '../model/facts.ts'
import type { Memory } from '../report/memory.ts'
import { report } from '../report/report.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import type { Corrections, FileFacts } from './facts-files.ts'
import { readText } from './files.ts'

/** A write-up's file, undecided what it says. */
export interface WriteUpFile {
  /** `<event>/<slug of the file's name>`. */
  id: string
  /** The path below the content folder, with `/`. */
  path: string
  file: VFile
  /** What `event.yaml` says of it. */
  facts: WriteUpFacts | undefined
  /** What `corrections.yaml` says of it. */
  corrections: Correction[]
}

const writeUpExtensions = new Set(
  '.md .markdown .mdown .mkd .mdx .rst .rest .adoc .asciidoc .org .html .htm .txt'.split(' '),
)

/** Whether a file is a write-up, by its name. */
export function isWriteUp(name: string): boolean {
  return writeUpExtensions.has(extname(name).toLowerCase())
}

/** Where an event's write-ups are, and what people say of them. */
export interface WriteUpSources {
  /** The content folder. */
  root: string
  /** The event's id: the name of its folder. */
  event: string
  facts: FileFacts<EventFacts>
  corrections: Corrections
  memory: Memory
}

/** Reads write-ups by their paths below the event's folder. */
export function readWriteUps(
  names: string[],
  { root, event, facts, corrections, memory }: WriteUpSources,
): WriteUpFile[] {
  const unique = uniqueSlugs()
  const named = names.map(name => ({ name, id: `${event}/${unique(nameOfWriteUp(name))}` }))
  return named.map(({ name, id }) => ({
    id,
    path: `${event}/${name}`,
    file: readText(join(root, event, name), memory),
    facts: facts.value.writeUps[name] ?? undefined,
    corrections: corrections.value.filter(({ writeUp }) => writeUp === name),
  }))
}

/** `day-1.md`, `day-1/index.md` and `day-1/day-1.md` are all called `day-1`. */
function nameOfWriteUp(path: string): string {
  return path.replace(/(?:\/index)?\.\w+$/, '').replace(/(^|\/)([^/]+)\/\2$/, '$1$2')
}

/** Whether a write-up has any text; one without is warned of, unless it was said already why it was not read. */
export function hasText({ file }: Pick<WriteUpFile, 'file'>): boolean {
  const isEmpty = !String(file).trim()
  if (isEmpty && !file.messages.length)
    report(file, 'Unexpected empty file, expected the text of a write-up', emptyFile)
  return !isEmpty
}

const emptyFile = { rule: 'write-up-has-text', place: { line: 1, column: 1 } } as const

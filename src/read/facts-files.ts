import { join } from 'node:path'
import type { VFile } from 'vfile'
import type * as z from 'zod'
import type { Correction } from '../model/corrections.ts'
import type { NameFacts, SiteSettings } from '../model/facts.ts'
import type { PathRecords } from '../model/paths.ts'
import type { Memory } from '../report/memory.ts'
import { type Facts, readFacts } from './facts.ts'
import { readText } from './files.ts'

/** What a file says, with the places of its entries and the file that they stand in. */
export interface FileFacts<Value> extends Facts<Value> {
  file: VFile
}

/** The corrections of an event. */
export type Corrections = FileFacts<Correction[]>

/** The paths that were published. */
export type RecordedPaths = FileFacts<PathRecords>

/** What a file says of names. */
export type KnownNames = FileFacts<NameFacts[]>

/** What `site.yaml` says. */
export type Settings = FileFacts<SiteSettings>

/** Reads YAML files of a folder against their schemas; all of them are optional. */
export function factsIn(folder: string, memory: Memory) {
  return <Schema extends z.ZodType>(name: string, schema: Schema): FileFacts<z.infer<Schema>> => {
    const path = join(folder, name)
    const file = readText(path, memory)
    const answer = () => ({ ...readFacts(file, schema), file })
    return memory.recall('facts', { of: path, inputs: [], files: [file], answer })
  }
}

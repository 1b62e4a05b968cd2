import { readFile } from 'node:fs/promises'
import type { VFile } from 'vfile'
import type { ProgrammeFacts } from '../model/programme.ts'
import type { ImportOptions } from '../programme/format.ts'
import { readProgramme } from '../programme/index.ts'
import { counted } from '../publish/words-of-pages.ts'
import { decode } from '../read/decode.ts'

/** A programme's file with what is wrong in it, and what it tells; null where that is nothing. */
export interface ReadProgramme {
  file: VFile
  facts: ProgrammeFacts | null
}

/** Reads what a conference publishes of its programme; throws where there is no such file. */
export async function readProgrammeFile(name: string, options: ImportOptions): Promise<ReadProgramme> {
  const file = decode(name, await bytesOf(name))
  return { file, facts: readProgramme(file, options) }
}

async function bytesOf(name: string): Promise<Buffer> {
  return readFile(name).catch(error => {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'ENOENT' && code !== 'EISDIR') throw error
    const what = code === 'EISDIR' ? 'folder' : 'absence of'
    throw Object.assign(new Error(`Unexpected ${what} ${name}, expected a programme`), { syscall: 'read' })
  })
}

/** "12 sessions, 10 speakers, 2 days". */
export function summaryOf({ sessions = [] }: ProgrammeFacts): string {
  const names = sessions.flatMap(({ speakers = [] }) =>
    speakers.map(speaker => (typeof speaker === 'string' ? speaker : speaker.name)),
  )
  const days = sessions.flatMap(({ day }) => day ?? [])
  return [
    counted(sessions.length, 'session'),
    counted(new Set(names).size, 'speaker'),
    counted(new Set(days).size, 'day'),
  ].join(', ')
}

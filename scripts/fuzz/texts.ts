import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { isWriteUp } from '../../src/read/write-ups.ts'

/** A text that mutants are made of. */
export interface Original {
  /** `day-1.md`: its end tells formats apart. */
  name: string
  text: string
}

const isExpected = (name: string) => /(?:^|\/)(?:tree|messages)\.txt$/.test(name)

/** The write-ups of some folders, and of those within them, in the order of their paths. */
export function originalsIn(folders: string[]): Original[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter(name => isWriteUp(name) && !isExpected(name))
      .map(name => ({ name: nameOf(name), text: readFileSync(join(folder, name), 'utf8') })),
  )
}

/** Posts of Jekyll are told by the date in their names; others could be called anything. */
function nameOf(path: string): string {
  const name = basename(path)
  return /^\d{4}-\d{2}-\d{2}-/.test(name) ? name : `notes${extname(name)}`
}

/** Something to write: a text, bytes that were read, or a copy of a file. */
export interface PlannedFile {
  path: string
  content: string | Uint8Array | { copyOf: string }
  /** What stands there now, if it is to be replaced; nothing else is ever written over. */
  replaces?: string
}

/** All that a command writes, or nothing of it. */
export type Plan = PlannedFile[]

import type { OnProgress } from '../report/progress.ts'

/** Where a site is written to, and who is told how far that is. */
export interface WriteOptions {
  output: string
  onProgress?: OnProgress | undefined
  /** Tells when what is being made is of no use any more. */
  signal?: AbortSignal | undefined
}

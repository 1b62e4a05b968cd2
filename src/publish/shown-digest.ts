import type { Digest, DigestedNote } from '../digest/index.ts'

/** What pages tell of a write-up: of what it is linked by, and of why it is read so, they need nothing. */
export interface ShownDigest
  extends Pick<Digest, 'writeUp' | 'file' | 'description' | 'roundUps' | 'text' | 'hashes'> {
  notes: Pick<DigestedNote, 'note'>[]
}

/** Leaves out what pages do not tell, which is large where write-ups are many. */
export function shownDigest({
  writeUp,
  file,
  description,
  notes,
  roundUps,
  text,
  hashes,
}: Digest): ShownDigest {
  return { writeUp, file, description, notes: notes.map(({ note }) => ({ note })), roundUps, text, hashes }
}

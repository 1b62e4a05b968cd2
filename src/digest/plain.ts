import type { VFile } from 'vfile'
import { rememberedFew } from '../text/remembered.ts'
import type { Digest, DigestedNote, NoteWords } from './index.ts'
import type { PrintedText, ReadyText } from './text.ts'

/**
 * A digest as plain data. What is large, and looked at for a short time or not at all, is in bytes: the text, and the words
 * of its notes.
 */
export interface PlainDigest extends Omit<Digest, 'file' | 'text' | 'notes'> {
  notes: Omit<DigestedNote, 'words'>[]
  words: Uint8Array
  text: Omit<ReadyText, 'printed'> & { printed: Uint8Array }
}

/** Makes plain data of digests. */
export function plainDigests(digests: Digest[]): PlainDigest[] {
  return digests.map(({ file, text, notes, ...digest }) => ({
    ...digest,
    notes: notes.map(({ words, ...note }) => note),
    words: bytesOf(notes.map(({ words }) => words())),
    text: { ...text, printed: bytesOf(text.printed()) },
  }))
}

/** Makes digests again of their data, with the files that they are of. */
export function digestsOf(plain: PlainDigest[], files: VFile[]): Digest[] {
  return plain.flatMap(({ text, notes, words, ...digest }, index) => {
    const file = files[index]
    if (!file) return []
    return {
      ...digest,
      file,
      notes: notes.map((note, index) => ({ ...note, words: () => wordsIn(words)[index] ?? noWords })),
      text: { ...text, printed: () => textIn(text.printed) },
    }
  })
}

/** As many as the write-ups of most events: their texts are looked at one event after the other. */
const fewTexts = 50

const textIn = rememberedFew((bytes: Uint8Array) => valueIn<PrintedText>(bytes), fewTexts)
const wordsIn = rememberedFew((bytes: Uint8Array) => valueIn<NoteWords[]>(bytes), 1)

/** As UTF-8, which takes half the room of texts in memory. */
function bytesOf(value: PrintedText | NoteWords[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function valueIn<Value extends PrintedText | NoteWords[]>(bytes: Uint8Array): Value {
  // It is what was made bytes above.
  return JSON.parse(new TextDecoder().decode(bytes)) as Value
}

const noWords: NoteWords = { stems: [], marked: [], told: [] }

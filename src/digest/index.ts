import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import type { Correction } from '../model/corrections.ts'
import type { Reason } from '../recognize/evidence.ts'
import type {
  Recognized,
  RecognizedNote,
  RecognizedQuotation,
  RecognizedRoundUp,
} from '../recognize/index.ts'
import { nearMissesOf } from '../recognize/near-misses.ts'
import { type Packed, packed } from '../text/packed.ts'
import { textOf } from '../text/text-of.ts'
import { wordsOf } from '../text/words.ts'
import { type AddressSources, addressesOf } from './addresses.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { type NoteWords, wordsOfNote } from './note-words.ts'
import { type ReadyText, readyTextOf } from './text.ts'

export type { NoteWords } from './note-words.ts'

/**
 * All that other stages want to know of a write-up, without its tree. But for the file it is plain data, small beside
 * the tree, and depends on nothing outside of the event's folder.
 */
export interface Digest
  extends Pick<Recognized, 'writeUp' | 'file' | 'formatReasons' | 'description' | 'days' | 'isBegun'> {
  notes: DigestedNote[]
  roundUps: Pick<RecognizedRoundUp, 'roundUp'>[]
  quotations: Pick<RecognizedQuotation, 'text' | 'people' | 'line' | 'note' | 'roundUp'>[]
  headings: DigestedHeading[]
  /** Of each entry that `corrections.yaml` has of it, whether its place is there. */
  placed: boolean[]
  /** Tells the words of its text from those of any other; null for a text of few words. */
  wordsHash: string | null
  /** Tells what it is linked by, and what pages show of it, from anything else. */
  hashes: { told: string; shown: string }
  /** The pictures that it shows, if anybody asks for them. */
  mentions: Mention[]
  /** All that these and its links may be known by, as `pictureKeys` gives it; if anybody asks. */
  pictureKeys: string[]
  text: ReadyText
}

/** A note, and what is said in it. */
export interface DigestedNote
  extends Pick<RecognizedNote, 'note' | 'calledBy' | 'links' | 'reasons' | 'isBlank'> {
  /** Looked at while it is linked, and not later. */
  words: Packed<NoteWords>
}

/** A heading, and whether it is a talk's. */
export interface DigestedHeading {
  /** 1-based. */
  line: number
  text: string
  isTalk: boolean
  reasons: Reason[]
  /** Whether nothing tells what else it is about. */
  isOpen: boolean
  /** Whether it was nearly taken for a talk's. */
  isNearMiss: boolean
}

/** What a digest is made with. */
export interface DigestSources extends AddressSources {
  /** What `corrections.yaml` says of the write-up. */
  corrections: Correction[]
  /** Whether it is asked which pictures a write-up shows. */
  withMentions: boolean
}

/** Makes the digest of a write-up. */
export function digestOf(recognized: Recognized, sources: DigestSources): Digest {
  const { file } = recognized
  const told = toldBy(recognized, sources)
  const { text, pictureKeys } = textOfWriteUp(recognized, sources)
  const { printed, ...beside } = text
  const { description, notes, roundUps, quotations } = told
  const lines = [notes.map(({ note }) => note), roundUps.map(({ roundUp }) => roundUp), quotations].flat()
  const shown = [description, lines.map(({ line }) => line), beside]
  const unpacked = { ...told, notes: notes.map(({ words, ...note }) => note) }
  const words = notes.map(({ words }) => words)
  const hashes = { told: hashOf(unpacked, ...words), shown: hashOf(shown, printed) }
  return { ...told, file, text, pictureKeys, hashes }
}

function toldBy(
  recognized: Recognized,
  sources: DigestSources,
): Omit<Digest, 'file' | 'text' | 'pictureKeys' | 'hashes'> {
  const { writeUp, tree, formatReasons, description, days, isBegun } = recognized
  return {
    ...{ writeUp, formatReasons, description, days, isBegun },
    placed: sources.corrections.map(entry => recognized.placed.has(entry)),
    notes: recognized.notes.map(({ note, calledBy, links, reasons, isBlank, body }) => {
      return { note, calledBy, links, reasons, isBlank, words: packed(wordsOfNote(body)) }
    }),
    roundUps: recognized.roundUps.map(({ roundUp }) => ({ roundUp })),
    quotations: recognized.quotations.map(({ text, people, line, note, roundUp }) => {
      return { text, people, line, note, roundUp }
    }),
    headings: headingsOf(recognized),
    wordsHash: wordsHashOf(tree),
    mentions: sources.withMentions ? mentionsOf(recognized) : [],
  }
}

function textOfWriteUp(recognized: Recognized, sources: DigestSources): Pick<Digest, 'text' | 'pictureKeys'> {
  const addresses = addressesOf(recognized.writeUp, sources)
  const text = readyTextOf(recognized, addresses)
  return { text, pictureKeys: sources.withMentions ? [...addresses.asked.keys] : [] }
}

function headingsOf({ judgements }: Recognized): DigestedHeading[] {
  const nearMisses = new Set(nearMissesOf(judgements))
  return judgements.map(judgement => {
    const { section, isTalk, reasons, topic } = judgement
    const { line, text } = section
    return { line, text, isTalk, reasons, isOpen: topic === 'unknown', isNearMiss: nearMisses.has(judgement) }
  })
}

/** Shorter texts may be the same by chance. */
const fewestWords = 20

function wordsHashOf(tree: Root): string | null {
  const words = wordsOf(textOf(tree))
  return words.length < fewestWords ? null : hashOf(words)
}

function hashOf(value: unknown, ...texts: Uint8Array[]): string {
  const hash = createHash('sha256').update(JSON.stringify(value))
  for (const text of texts) hash.update(text)
  return hash.digest('base64url')
}

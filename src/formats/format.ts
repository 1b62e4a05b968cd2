import type { VFile } from 'vfile'
import type { Document, FormatId } from '../model/document.ts'

/** How surely a text is of a format, and what in it says so. */
export interface Evidence {
  /** 0: nothing says so; 2 and more: it is, unless another format has more. */
  score: number
  /** What was found, in words that follow "it has": `Liquid tags`. */
  reasons: string[]
}

/** A source format: how to tell it from the text, and how to read it. */
export interface Format {
  id: FormatId
  /** Weighs what in the text speaks for this format; looks at nothing but the file. */
  detect(file: VFile): Evidence
  /** Reads the file's text; what is wrong in it becomes messages on the file, never an exception. */
  parse(file: VFile): Document
  /** The text that a page of the file has to show, by itself: it is told from the file alone, not from its document. */
  written(file: VFile): string
}

/** A source format whose library reads only asynchronously. */
export interface AsyncFormat extends Omit<Format, 'parse' | 'written'> {
  parse(file: VFile): Promise<Document>
  written(file: VFile): string | Promise<string>
}

/** Adds up what was found: the pairs of a score and a reason whose condition holds. */
export function weigh(clues: [holds: boolean, score: number, reason: string][]): Evidence {
  const found = clues.filter(([holds]) => holds)
  return {
    score: found.reduce((sum, [, score]) => sum + score, 0),
    reasons: found.map(([, , reason]) => reason),
  }
}

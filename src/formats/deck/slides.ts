import { fenceTracker } from '../markdown/fences.ts'

/** A line that parts two slides, as GitPitch, reveal-md and Marp write it; `?` adds attributes, as in GitPitch. */
const separator = /^(?:---|\+\+\+|----)(?:\?.*)?[ \t]*$/

/** The lines of a text, each with what it is in a deck. */
export interface DeckLine {
  text: string
  /** The line break that follows, or nothing at the end of the file. */
  end: string
  isSeparator: boolean
}

/** Tells the lines that part slides from all others; those within fenced code part nothing. */
export function deckLines(text: string): DeckLine[] {
  const isFenced = fenceTracker()
  return text.split(/(?<=\n)/).map(whole => {
    const [line = '', end = ''] = whole.split(/(\r?\n)$/)
    return { text: line, end, isSeparator: !isFenced(line) && separator.test(line) }
  })
}

/** The slides of a deck: the lines between separators. */
export function slidesOf(lines: DeckLine[]): string[][] {
  const slides: string[][] = [[]]
  for (const { text, isSeparator } of lines) {
    if (isSeparator) slides.push([])
    else slides.at(-1)?.push(text)
  }
  return slides
}

/** The text with separators as Markdown's own rules, which part blocks wherever they stand; same length. */
export function withRules(lines: DeckLine[]): string {
  return lines
    .map(({ text, end, isSeparator }) => (isSeparator ? '***'.padEnd(text.length) : text) + end)
    .join('')
}

import { type Face, lettersOf } from './face.ts'

/** The room that a text has, in pixels. */
export interface Room {
  face: Face
  width: number
  /** From one base line to the next, in ems. */
  leading: number
  height: number
  /** The sizes that it may have, the largest first. */
  sizes: readonly number[]
}

/** A text that fits its room. */
export interface Lines {
  size: number
  lines: string[]
}

/** No card has room for more letters. */
const mostLetters = 500

/** Breaks a text into lines of about one width, in the largest size in which it fits; what never fits is cut off. */
export function fitLines(text: string, room: Room): Lines {
  const words = wordsOf(text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text)
  for (const size of room.sizes) {
    const lines = balanced(words, { face: room.face, width: room.width / size })
    const isNarrow = lines.every(line => room.face.width(line) <= room.width / size)
    if (isNarrow && lines.length <= linesIn(room, size)) return { size, lines }
  }
  const size = room.sizes.at(-1) ?? 0
  return { size, lines: cut(words, { ...room, width: room.width / size, most: linesIn(room, size) }) }
}

function linesIn({ height, leading }: Room, size: number): number {
  return Math.max(1, Math.floor(height / (leading * size)))
}

/** What stays in one line: guillemets stay with what they quote, and dashes end a line. */
function wordsOf(text: string): string[] {
  return text
    .replace(/[\u202f\u2007]/g, '\u00a0')
    .replace(/([«‹]) +/g, '$1\u00a0')
    .replace(/ +([»›?!:;–—-](?= |$))/g, '\u00a0$1')
    .split(/[^\S\u00a0]+/)
    .filter(Boolean)
}

/** How wide a line may be, in ems. */
interface Measure {
  face: Face
  width: number
}

/** As few lines as can be; in no more of them, the narrowest ones. */
function balanced(words: readonly string[], measure: Measure): string[] {
  const lines = wrap(words, measure)
  let low = Math.max(0, ...words.map(measure.face.width))
  let high = measure.width
  while (high - low > 0.1) {
    const width = (low + high) / 2
    if (wrap(words, { ...measure, width }).length > lines.length) low = width
    else high = width
  }
  return wrap(words, { ...measure, width: high })
}

function wrap(words: readonly string[], { face, width }: Measure): string[] {
  const lines: string[] = []
  const space = face.width(' ')
  let room = 0
  for (const word of words) {
    const own = face.width(word)
    const last = lines.at(-1)
    if (last !== undefined && own + space <= room) {
      lines[lines.length - 1] = `${last} ${word}`
      room -= own + space
    } else {
      lines.push(word)
      room = width - own
    }
  }
  return lines
}

/** The first words, and an ellipsis; where already the first one is too wide, its first letters. */
function cut(words: readonly string[], { face, width, most }: Measure & { most: number }): string[] {
  const fits = (line: string) => face.width(line) <= width
  const lines = wrap(words, { face, width })
  const wide = lines.findIndex(line => !fits(line))
  const end = Math.min(most, wide < 0 ? lines.length : wide + 1)
  if (end === lines.length && wide < 0) return lines
  const shown = lines.slice(0, end)
  const parts = (shown.pop() ?? '').split(' ')
  while (parts.length > 1 && !fits(ellipsis(parts.join(' ')))) parts.pop()
  return [...shown, shortened(parts.join(' '), fits)]
}

/** As many letters of a line as fit, found in few steps: measuring costs much where there are no spaces. */
function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = lettersOf(line)
  const first = (count: number) => ellipsis(letters.slice(0, count).join(''))
  let [low, high] = [1, letters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(first(middle))) low = middle
    else high = middle - 1
  }
  return first(low)
}

/** Without the punctuation that went before what was cut off. */
function ellipsis(line: string): string {
  return `${line.replace(/[\s,;:.–—-]+$/, '')}…`
}

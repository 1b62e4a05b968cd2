import type { Construct } from './constructs.ts'

/** How many characters of the private use area an alphabet takes: one that opens, 16 digits, one that fills up. */
const alphabetSize = 18

/** Placeholders for constructs: what they are made of, and how to find them again. */
export interface Mask {
  text: string
  /** Matches any placeholder. */
  placeholder: RegExp
  /** The construct that a placeholder stands for. */
  constructOf(placeholder: string): Construct | undefined
}

/**
 * Puts a placeholder of the same length in the place of every construct, so that Markdown reads it as one word and
 * every offset stays right. The placeholder is made of private-use characters that the text does not contain.
 * Null when there is nothing to mask.
 */
export function mask(text: string, constructs: Construct[]): Mask | null {
  const base = constructs.length ? freeAlphabet(text) : null
  if (base === null) return null
  const character = (index: number) => String.fromCharCode(base + index)
  const pieces: string[] = []
  let from = 0
  constructs.forEach(({ start, end }, index) => {
    const digits = [...index.toString(16)].map(digit => character(1 + Number.parseInt(digit, 16))).join('')
    pieces.push(
      text.slice(from, start),
      (character(0) + digits).padEnd(end - start, character(alphabetSize - 1)),
    )
    from = end
  })
  const [open, firstDigit, lastDigit, fill] = [0, 1, 16, 17].map(character)
  const decode = (digit: string) => (digit.charCodeAt(0) - base - 1).toString(16)
  return {
    text: pieces.join('') + text.slice(from),
    placeholder: new RegExp(`${open}[${firstDigit}-${lastDigit}]+${fill}*`, 'g'),
    constructOf(placeholder) {
      const digits = [...placeholder.slice(1)].filter(digit => digit !== fill)
      return constructs[Number.parseInt(digits.map(decode).join(''), 16)]
    },
  }
}

function freeAlphabet(text: string): number | null {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g)?.map(character => character.charCodeAt(0)))
  for (let base = 0xe000; base + alphabetSize <= 0xf8ff; base += alphabetSize) {
    if (Array.from({ length: alphabetSize }, (_, index) => base + index).every(code => !used.has(code)))
      return base
  }
  return null
}

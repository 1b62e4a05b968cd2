/** White space as reStructuredText sees it: what Unicode calls so, and the line break. */
const space = /^\s$/u
const word = /^[\p{L}\p{N}]$/u
/** Quotes, opening brackets and dashes that may stand before inline markup. */
const opening = /^(?:["'(<[{\-/:]|[^\0-\x7f])$/u
const openingClass = /^[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}\s]$/u
/** Punctuation that may follow inline markup; the null character stands for an escaping backslash. */
const closing = /^(?:[\0"')>\]}\-/:\\.,;!?]|[^\0-\x7f])$/u
const closingClass = /^[\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}\s]$/u
const ascii = /^[\0-\x7f]$/

/** Quotation marks that close what they follow, as different languages pair them. */
const quotePairs: Record<string, string> = {
  '"': '"',
  "'": "'",
  '(': ')',
  '<': '>',
  '[': ']',
  '{': '}',
  '«': '»',
  '»': '«»',
  '‘': '’‚',
  '’': '’‘',
  '‚': '‘’',
  '“': '”„',
  '”': '”“',
  '„': '“”',
  '‹': '›',
  '›': '‹›',
}

/** The character (not the code unit) that ends just before the index, or '' at the start. */
export function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1)
  const isPair = low >= 0xdc00 && low <= 0xdfff && index > 1
  return text.slice(isPair ? index - 2 : Math.max(0, index - 1), index)
}

/** The character (not the code unit) that starts at the index, or '' at the end. */
export function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index)
  return point === undefined ? '' : String.fromCodePoint(point)
}

/** Whether this one character is white space. */
export function isSpace(character: string): boolean {
  return space.test(character)
}

/** Whether this one character is a letter or a digit of any script. */
export function isWord(character: string): boolean {
  return word.test(character)
}

/** Whether inline markup may start after this character. */
export function opensMarkup(character: string): boolean {
  if (ascii.test(character)) return space.test(character) || opening.test(character)
  return openingClass.test(character)
}

/** Whether inline markup may end before this character, '' being the end of the text. */
export function closesMarkup(character: string): boolean {
  if (character === '') return true
  if (ascii.test(character)) return space.test(character) || closing.test(character)
  return closingClass.test(character)
}

/** Whether the two characters quote what stands between them, so that it is no markup: `"*"`, `(*)`. */
export function isQuotePair(before: string, after: string): boolean {
  const closers = quotePairs[before]
  if (closers !== undefined) return after !== '' && closers.includes(after)
  if (!/^\p{Ps}$/u.test(before) || !/^\p{Pe}$/u.test(after)) return false
  return after.codePointAt(0) === (before.codePointAt(0) ?? 0) + 1
}

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

/** Whether a character takes two columns of a fixed-width screen, as East Asian ones do. */
export function isWide(character: string): boolean {
  return character > '\u10ff' && wide.test(character)
}

/** How many columns of a fixed-width screen a text takes: two for wide characters, none for combining ones. */
export function columnWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += isWide(character) ? 2 : /^\p{M}$/u.test(character) ? 0 : 1
  return width
}

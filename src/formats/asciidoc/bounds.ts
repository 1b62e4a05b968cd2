/** What Asciidoctor takes long for, in a text that is made to be slow; the notes of a whole conference have a tenth of it. */
const bounds: [what: string, sign: RegExp, most: number][] = [
  ['headings', /^={1,6} \S/gm, 1_000],
  ['blocks', /^(?:={4,}|-{2,}|\*{4,}|_{4,}|\.{4,}|\+{4,}|[|!,:]===)[ \t]*$/gm, 2_000],
  ['paragraphs', /\n[ \t\r]*\n/g, 4_000],
  ['cells of tables', /(?<!\\)[|!]/g, 4_000],
  ['macros', /\w::?[^\s[\]]{0,500}\[/g, 2_000],
  ['references to attributes', /\{\w/g, 1_000],
  // Each would be a table of as many columns or cells.
  [
    'repeated columns or cells',
    /\d{3,}(?:\.\d{1,9})?[*+][a-z^<>.]{0,4}\||\bcols=[^\]\n]{0,200}?\d{3,}\*/g,
    0,
  ],
]

/** Opening marks of one paragraph: each looks for its end. */
const mostMarks = 400
const mark = /[*_`#+^~"]/g

/** Why Asciidoctor would take long for a text, in words that follow a name for it; null where it would not. */
export function beyondAsciidoc(text: string): string | null {
  for (const [what, sign, most] of bounds)
    if (isMoreThan(text, sign, most)) return most ? `it has more than ${most} ${what}` : `it has ${what}`
  const isMarked = text.split(/\n[ \t\r]*\n/).some(part => isMoreThan(part, mark, mostMarks))
  return isMarked ? `it has a paragraph with more than ${mostMarks} marks` : null
}

function isMoreThan(text: string, sign: RegExp, most: number): boolean {
  return (text.match(sign)?.length ?? 0) > most
}

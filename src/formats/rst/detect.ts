import type { VFile } from 'vfile'
import { type Evidence, weigh } from '../format.ts'
import { fieldMarker } from './blocks/field-list.ts'
import { isAdornment } from './blocks/titles.ts'
import { columnWidth } from './characters.ts'

/** How much of a text is looked at. */
const lookedAt = 40_000

const directive = /^\.\. +[a-zA-Z][\w:-]*::(?: |$)/m
const target = /^\.\. +_[^\r\n:]+:(?: |$)/m
const footnote = /^\.\. +\[(?:\d+|#\w*|\*)\] /m
const role = /(?:^|[\s(]):[a-zA-Z][\w:-]*:`[^`\n]+`/m
const reference = /`[^`\n]+ <[^<>\n]+>`__?(?=[\s.,;:!?)]|$)/m
const factComment = /^\.\. (?:title|slug|date|tags): /m
const markdown = /^(?:#{1,6} \S|```|~~~\w|\[[^\]\n]+\]: \S|<!--)|\]\((?:https?:|\/|#|\.)[^)\s]{0,500}\)/gm

/** Weighs what in a file shows that it is reStructuredText; what only Markdown has counts against it. */
export function detect(file: VFile): Evidence {
  const extension = file.extname?.toLowerCase()
  const isNamed = extension === '.rst' || extension === '.rest'
  if (!isNamed && extension && extension !== '.txt' && extension !== '.text') return weigh([])
  const text = String(file).slice(0, lookedAt).replaceAll('\r\n', '\n')
  if (!isNamed && /^(?:\ufeff)?(?:---|\+\+\+)\n/.test(text)) return weigh([])
  const against = isNamed ? 0 : (text.match(markdown)?.length ?? 0)
  const { score, reasons } = weigh([
    [isNamed, 4, `the extension ${extension}`],
    ...explicitClues(text),
    ...titleClues(text),
  ])
  return score > against ? { score: score - against, reasons } : weigh([])
}

type Clue = Parameters<typeof weigh>[0][number]

function explicitClues(text: string): Clue[] {
  return [
    [directive.test(text), 3, 'directives (".. name::")'],
    [target.test(text), 2, 'hyperlink targets (".. _name:")'],
    [footnote.test(text), 2, 'footnotes (".. [1]")'],
    [factComment.test(text), 3, 'metadata in comments (".. title:")'],
    [role.test(text), 2, 'roles (":role:`text`")'],
    [reference.test(text), 2, 'hyperlink references ("`text <address>`_")'],
  ]
}

/** Titles with an overline, underlined by a sign that Markdown does not use, or with a field list below. */
function titleClues(text: string): Clue[] {
  const lines = text.split('\n').map(line => line.trimEnd())
  let overlined = 0
  let underlined = 0
  let withFields = 0
  for (const [index, line] of lines.entries()) {
    const title = lines[index - 1] ?? ''
    if (line.length < 4 || !isAdornment(line) || title.trim() === '' || isAdornment(title)) continue
    if (columnWidth(title.trim()) > line.length) continue
    if (lines[index - 2] === line) overlined++
    else if (!/^[-=*_`#]/.test(line) && !title.startsWith(' ')) underlined++
    else if (fieldMarker((lines[index + 1] || lines[index + 2]) ?? '')) withFields++
  }
  return [
    [overlined > 0, 2, 'titles with an overline'],
    [underlined > 0, 2, 'titles underlined with other signs than "=" and "-"'],
    [withFields > 0, 2, 'fields below the title'],
  ]
}

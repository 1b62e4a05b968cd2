import { columnWidth } from '../characters.ts'
import { type Construct, type Context, type Place, type Read, textAt } from '../context.ts'
import { type Line, spanOf, trimLine } from '../lines.ts'
import { type ElementNode, element } from '../tree.ts'
import { readParagraph, text } from './text.ts'
import { warn } from './warn.ts'

const adornment = /^([!-/:-@[-`{-~])\1* *$/
/** Shorter adornments are taken for text where they do not fit, longer ones for mistakes. */
const shortest = 4

/** Whether a line consists of one repeated punctuation character. */
export function isAdornment(text: string): boolean {
  return adornment.test(text)
}

/** Reads a title whose underline is the second line. */
export const underlinedTitle: Construct = place => {
  const { lines, index, context } = place
  const title = lines[index]
  const underline = textAt(lines, index + 1)
  if (!title || !isAdornment(underline)) return null
  const isShort = columnWidth(title.text) > underline.length
  if (isShort && underline.length < shortest) return readParagraph(place)
  if (isShort) warn(context, 'The title underline is too short, expected it to be as long as the title', spanOf(lines, index, index + 2))
  if (!context.hasTitles) return misplacedTitle(place, { title, next: index + 2 })
  return { nodes: [readTitle(title, { style: underline.charAt(0), context })], next: index + 2 }
}

function misplacedTitle({ lines, index, context }: Place, { title, next }: { title: Line; next: number }): Read {
  warn(context, 'Unexpected section title in an indented block, expected titles at the left margin', spanOf(lines, index, next))
  const children = context.readInline([title], context)
  return { nodes: [element('paragraph', { position: spanOf([title]), children })], next }
}

/** Reads what starts with an adornment: a title with an overline, or a transition. */
export const adornedLine: Construct = place => {
  const { lines, index, context } = place
  const line = textAt(lines, index)
  if (!isAdornment(line)) return null
  const next = textAt(lines, index + 1)
  if (!context.hasTitles) return misplacedAdornment(place, line)
  if (next === '') return line.length < shortest ? text(place) : transition(place)
  if (isAdornment(next)) return brokenTitle(place, { taken: 2, reason: 'A title is missing between these two lines' })
  return overlinedTitle(place)
}

function misplacedAdornment(place: Place, line: string): Read | null {
  if (line === '::' || line.length < shortest) return text(place)
  const position = spanOf(place.lines, place.index, place.index + 1)
  warn(place.context, 'Unexpected section title or transition in an indented block, expected it at the left margin', position)
  return { nodes: [], next: place.index + 1 }
}

function transition({ lines, index }: Place): Read {
  return { nodes: [element('transition', { position: spanOf(lines, index, index + 1) })], next: index + 1 }
}

function overlinedTitle(place: Place): Read | null {
  const { lines, index, context } = place
  const overline = textAt(lines, index)
  const title = lines[index + 1]
  const underline = textAt(lines, index + 2)
  if (!title || index + 2 >= lines.length) return brokenTitle(place, { taken: 2, reason: 'The section title is incomplete, expected an underline' })
  if (overline !== underline) {
    const reason = 'The overline has no underline like it, expected one after the title'
    return brokenTitle(place, { taken: 3, reason })
  }
  if (columnWidth(title.text) > overline.length) {
    if (overline.length < shortest) return text(place)
    warn(context, 'The title overline is too short, expected it to be as long as the title', spanOf(lines, index, index + 3))
  }
  const style = overline.charAt(0).repeat(2)
  return { nodes: [readTitle(trimLine(title), { style, context })], next: index + 3 }
}

/** What only looks like a title stays as text, without its adornment. */
function brokenTitle(place: Place, { taken, reason }: { taken: number; reason: string }): Read | null {
  const { lines, index, context } = place
  if (textAt(lines, index).length < shortest) return text(place)
  warn(context, reason, spanOf(lines, index, index + taken))
  const kept = lines.slice(index, index + taken).map(trimLine).filter(line => line.text !== '' && !isAdornment(line.text))
  const children = kept.length > 0 ? context.readInline(kept, context) : []
  const nodes = kept.length > 0 ? [element('paragraph', { position: spanOf(kept), children })] : []
  return { nodes, next: index + taken }
}

function readTitle(line: Line, { style, context }: { style: string; context: Context }): ElementNode {
  const level = levelOf(line, { style, context })
  const children = context.readInline([line], context)
  return element('sectionTitle', { position: spanOf([line]), children, attributes: { level } })
}

/** The first style is the outermost; a new one is allowed only below the innermost known, and no level may be left out. */
function levelOf(line: Line, { style, context }: { style: string; context: Context }): number {
  const { state } = context
  const known = state.titleStyles.indexOf(style)
  const isNew = known < 0
  if (isNew && state.titleStyles.length === state.sectionLevel) state.titleStyles.push(style)
  else if (isNew || known > state.sectionLevel) {
    warn(context, 'The title is of an inconsistent level, expected the style of an outer section or of the next inner one', spanOf([line]))
    return state.sectionLevel + 1
  }
  state.sectionLevel = isNew ? state.titleStyles.length : known + 1
  return state.sectionLevel
}

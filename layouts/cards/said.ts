import type { CardText, PersonText } from './card-text.ts'
import { drawable } from './drawable.ts'
import type { Face } from './face.ts'
import { fitLines } from './lines.ts'
import { colors } from './look.ts'
import { type Faces, heightOf, type PlacedLine, page, type Row, stack } from './placed.ts'

const title = { sizes: [84, 76, 68, 60, 54, 48, 44], leading: 1.14 }
const person = { size: 38, affiliation: 34, gap: 16, leading: 56 }
const lead = { size: 38, leading: 1.35, most: 3 }
/** What is between a title and what stands below it. */
const gap = 18

const { left, right } = page.text
const width = right - left

/** The column of the text: the title, and who speaks or what the site says of it. */
export function placeSaid({ titles, people, lead }: CardText, faces: Faces): PlacedLine[] {
  const below = [...people.flatMap(each => personRow(each, faces)), ...leadRows(lead ?? '', faces.label)]
  const height = page.bottom - page.top - (below.length && heightOf(below) + gap)
  const above = titleRows(titles, { face: faces.serif, height })
  const from = page.top + 0.8 * (above[0]?.parts[0]?.size ?? 0)
  return [...stack(above, from), ...stack(below, from + heightOf(above) + gap)]
}

function titleRows(titles: readonly string[], { face, height }: { face: Face; height: number }): Row[] {
  const [text = ''] = titles.flatMap(each => drawable(each, face) ?? [])
  const { size, lines } = fitLines(text, { ...title, face, width, height })
  return lines.map(text => ({
    parts: [{ text, face, size, x: left, fill: colors.ink }],
    leading: size * title.leading,
  }))
}

/** A person's name and organization in one line; nothing where the name cannot be drawn. */
function personRow({ name, affiliation }: PersonText, { serif, label }: Faces): Row | [] {
  const who = oneLine(name, { face: serif, size: person.size, x: left })
  const x = who ? left + serif.width(who.text) * who.size + person.gap : left
  const where = oneLine(affiliation ?? '', { face: label, size: person.affiliation, x })
  if (name && !who) return []
  const parts = [
    ...(who ? [{ ...who, fill: colors.ink }] : []),
    ...(where ? [{ ...where, fill: colors.soft }] : []),
  ]
  return parts.length ? { parts, leading: person.leading } : []
}

type Part = Omit<PlacedLine, 'y' | 'fill'>

/** The text as far as there is room for it; null where there is none for as much as a word, or nothing to draw. */
function oneLine(text: string, { face, size, x }: Omit<Part, 'text'>): Part | null {
  const words = drawable(text, face)
  if (!words || right - x < 3 * size) return null
  const { lines } = fitLines(words, { face, width: right - x, height: size, leading: 1, sizes: [size] })
  return { text: lines[0] ?? '', face, size, x }
}

function leadRows(text: string, face: Face): Row[] {
  const words = drawable(text, face)
  if (!words) return []
  const { size } = lead
  const { lines } = fitLines(words, {
    ...lead,
    face,
    width,
    height: lead.most * lead.leading * size,
    sizes: [size],
  })
  return lines.map(text => ({
    parts: [{ text, face, size, x: left, fill: colors.soft }],
    leading: size * lead.leading,
  }))
}

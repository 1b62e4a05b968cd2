import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CardText } from '../../layouts/cards/card-text.ts'
import { drawable } from '../../layouts/cards/drawable.ts'
import { layOut } from '../../layouts/cards/lay-out.ts'
import { cardSize, colors, lookOf } from '../../layouts/cards/look.ts'
import { type Faces, page } from '../../layouts/cards/placed.ts'
import { readFaces } from '../../src/cli/cards/faces.ts'

let faces: Faces

beforeAll(async () => {
  faces = await readFaces()
})

const empty: CardText = {
  siteName: '',
  titles: [],
  people: [],
  lead: null,
  label: null,
  margin: [],
  takers: [],
}

/** The lines of a title as it stands on a card. */
function titleLines(title: string, rest: Partial<CardText> = {}): string[] {
  const { lines } = layOut({ ...empty, ...rest, titles: [title] }, faces)
  return lines.filter(({ face }) => face === faces.serif).map(({ text }) => text)
}

/** A title, and the lines that it stands in; `_` is a space where no line ends. */
const titles: [title: string, lines: string[]][] = [
  ['gRPC', ['gRPC']],
  ['Running with Scissors', ['Running', 'with Scissors']],
  ['KubeCon + CloudNativeCon Europe', ['KubeCon +', 'CloudNativeCon', 'Europe']],
  ['« L’été » : où sont nos œufs ?', ['«_L’été_»_: où', 'sont nos œufs_?']],
  ['Rook – Storage', ['Rook_– Storage']],
  ['<b>Bold</b> & "quoted"', ['<b>Bold</b>', '& "quoted"']],
  ['🚀 Launch 🎉', ['Launch']],
  ['Наблюдаемость, Ελληνικά, Tiếng Việt', ['Наблюдаемость,', 'Ελληνικά, Tiếng', 'Việt']],
]

describe('a title on a card', () => {
  test.each(titles)('%s', (title, lines) => {
    expect(titleLines(title).map(line => line.replaceAll('\u00a0', '_'))).toEqual(lines)
  })

  test('is cut off after a word where it is too long', () => {
    const lines = titleLines('Knowing what you do not know, '.repeat(30).trim())
    expect(lines.at(-1)).toMatch(/ (?:Knowing|what|you|do|not|know)…$/)
  })

  test('is cut off within a word that is too long alone', () => {
    expect(titleLines('Abcdefghij'.repeat(30))).toEqual([expect.stringMatching(/^Abcdefghij[A-Za-j]+…$/)])
  })

  test('is the next one that can be drawn where letters are missing', () => {
    const { lines } = layOut({ ...empty, titles: ['クラウドの未来', 'KubeCon'] }, faces)
    expect(lines.map(({ text }) => text)).toEqual(['KubeCon'])
  })

  test('is larger when it is short', () => {
    const sizes = ['gRPC', 'Whatever can go wrong, will go wrong: what we learned in years of storage'].map(
      title => layOut({ ...empty, titles: [title] }, faces).lines[0]?.size ?? 0,
    )
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0)
  })
})

/** A text, and what of it is drawn. */
const texts: [text: string, drawn: string | null][] = [
  ['Łukasz Żółć', 'Łukasz Żółć'],
  ['Cafe\u0301', 'Café'],
  ['🚀 Go! 🎉', 'Go!'],
  ['Tips & 秘密', null],
  ['שלום', null],
  ['🎉', null],
  ['a\u0000b', 'ab'],
]

test.each(texts)('%j is drawn as %j', (text, drawn) => {
  expect(drawable(text, faces.serif)).toBe(drawn)
})

const long = 'The Massachusetts Institute of Very Long Names Incorporated and Others '
const person = (name: string, affiliation: string | null) => ({ name, affiliation })
const takers = Array.from({ length: 20 }, (_, index) => ({
  name: `${long}${index}`,
  mark: (index % 8) + 1,
  initials: 'WW',
}))

/** Cards with as much on them as can be. */
const full: [what: string, card: Partial<CardText>][] = [
  ['a short title', { titles: ['gRPC'] }],
  ['a long title', { titles: [long.repeat(5)], siteName: long, label: long, margin: [long, long, long] }],
  ['one long word', { titles: ['W'.repeat(400)], siteName: 'W'.repeat(400), lead: 'W'.repeat(400) }],
  ['a long lead', { titles: [long], lead: long.repeat(5) }],
  [
    'long names',
    {
      titles: [long.repeat(3)],
      people: [person(long, long), person('Ann', long), person('', 'and 5 others')],
    },
  ],
  ['three note-takers', { titles: [long], takers: takers.slice(0, 3), margin: [long, long, long] }],
  ['twenty note-takers', { titles: [long], takers, margin: [long, long] }],
]

describe.each(full)('a card with %s', (_, text) => {
  const left = ({ x }: { x: number }) => x < page.text.left

  test('has all lines in their columns', () => {
    const { lines } = layOut({ ...empty, ...text }, faces)
    const wrong = lines.filter(line => {
      const column = left(line) ? page.margin : page.text
      const end = line.x + line.face.width(line.text) * line.size
      const top = line.y - line.size
      return (
        line.x < column.left - 0.5 || end > column.right + 0.5 || top < 0 || line.y > cardSize.height - 12
      )
    })
    expect(lines).not.toEqual([])
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test('has no line on another one', () => {
    const { lines } = layOut({ ...empty, ...text }, faces)
    const ys = [...new Set(lines.filter(line => !left(line)).map(({ y }) => y))].sort((a, b) => a - b)
    const sizes = ys.map(y =>
      Math.max(...lines.filter(line => line.y === y && !left(line)).map(({ size }) => size)),
    )
    expect(ys.filter((y, index) => index > 0 && y - (ys[index - 1] ?? 0) < (sizes[index] ?? 0))).toEqual([])
  })
})

test('cards have the colors of the style sheet', () => {
  const css = readFileSync(join(import.meta.dirname, '../../layouts/styles/site.css'), 'utf8')
  const inks = Array.from({ length: 8 }, (_, index) => [`ink-${index + 1}`, lookOf(index + 1).ink] as const)
  const tokens = [...Object.entries(colors), ...inks]
  const inSheet = tokens.map(([name]) => [
    name,
    new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(css)?.[1],
  ])
  expect(tokens).toEqual(inSheet)
})

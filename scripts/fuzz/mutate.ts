import type { Random } from './random.ts'
import { syntax } from './syntax.ts'
import type { Original } from './texts.ts'

/** What a text becomes by chance; `other` is a text that it may be joined with. */
type Mutation = (text: string, chance: Random, other: string) => string

const mutations: Mutation[] = [
  inLines((lines, { at }) => lines.toSpliced(at, 1)),
  inLines((lines, { at, length }) => lines.toSpliced(at, length)),
  inLines((lines, { at, length }) => lines.toSpliced(at, 0, ...lines.slice(at, at + length))),
  inLines((lines, { at, to, length }) =>
    lines.toSpliced(at, length).toSpliced(to, 0, ...lines.slice(at, at + length)),
  ),
  inLines((lines, { at, to }) => lines.with(at, lines[to] ?? '').with(to, lines[at] ?? '')),
  inLines((lines, { at, to }) => lines.with(at, ' '.repeat(to % 9) + lines[at])),
  inLines((lines, { at }) => lines.with(at, (lines[at] ?? '').trimStart())),
  inLines((lines, { at, to }) => lines.with(at, `${lines[at]} ${lines[to]}`)),
  inLines((lines, { at, to }) => lines.with(at, (lines[at] ?? '').slice(0, to))),
  inLines((lines, { at, chance }) => lines.with(at, chance.pick(syntax) + lines[at])),
  inLines((lines, { at, chance }) => lines.with(at, lines[at] + chance.pick(syntax))),
  inLines((lines, { at, chance }) => lines.toSpliced(at, 0, chance.pick(syntax).trimEnd(), '')),
  (text, { below }) => text.slice(0, below(text.length)),
  (text, { below }) => text.slice(below(text.length)),
  insert,
  insert,
  insert,
  wrap,
  (text, { below }) => {
    const at = below(text.length)
    return text.slice(0, at) + text.slice(at + 1 + below(12))
  },
  (text, { below }, other) => text.slice(0, below(text.length)) + other.slice(below(other.length)),
  (text, { below }, other) => {
    const [at, from] = [below(text.length), below(other.length)]
    return text.slice(0, at) + other.slice(from, from + below(600)) + text.slice(at)
  },
  repeatPiece,
  repeatSyntax,
  (text, { pick }) => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', '\u2028', ' '])),
  (text, { below }) => text.replaceAll('\n', end => (below(4) ? end : '\r\n')),
  (text, { below, pick }) => {
    const numbers = [...text.matchAll(/\d+/g)]
    if (!numbers.length) return text
    const { index, 0: number } = numbers[below(numbers.length)] ?? { index: 0, 0: '' }
    return (
      text.slice(0, index) + pick(['0', '-1', '9'.repeat(40), '1e9', '']) + text.slice(index + number.length)
    )
  },
]

interface Lines {
  at: number
  to: number
  length: number
  chance: Random
}

function inLines(change: (lines: string[], places: Lines) => string[]): Mutation {
  return (text, chance) => {
    const lines = text.split('\n')
    const [at, to] = [chance.below(lines.length), chance.below(lines.length)]
    return change(lines, { at, to, length: 1 + chance.below(8), chance }).join('\n')
  }
}

function insert(text: string, { below, pick }: Random): string {
  const at = below(text.length + 1)
  return text.slice(0, at) + pick(syntax) + text.slice(at)
}

function wrap(text: string, { below, pick }: Random): string {
  const from = below(text.length)
  const to = from + below(200)
  return text.slice(0, from) + pick(syntax) + text.slice(from, to) + pick(syntax) + text.slice(to)
}

function repeatPiece(text: string, { below }: Random): string {
  const at = below(text.length)
  const piece = text.slice(at, at + 1 + below(40))
  return text.slice(0, at) + piece.repeat(1 + below(300)) + text.slice(at)
}

function repeatSyntax(text: string, { below, pick }: Random): string {
  const at = below(text.length)
  const piece = pick(syntax) + (below(2) ? pick(syntax) : '')
  return text.slice(0, at) + piece.repeat(1 + below(400)) + text.slice(at)
}

/** Changes a text in one to five ways. */
export function mutate(
  text: string,
  { chance, originals }: { chance: Random; originals: Original[] },
): string {
  let changed = text
  for (let times = 1 + chance.below(5); times; times--)
    changed = chance.pick(mutations)(changed, chance, chance.pick(originals).text)
  return changed
}

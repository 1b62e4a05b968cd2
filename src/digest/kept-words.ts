import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { markupRules } from '../report/rules/markup.ts'
import { lostWords } from './words.ts'

/** How many words a write-up's file has, and how many of them stand on its page. */
export interface WordCounts {
  /** Without what its format itself is made of: names, addresses, options, front matter. */
  written: number
  shown: number
}

type Sources = Pick<Recognized, 'written' | 'file'>

/**
 * Counts the words of a write-up's file, as they are written, and of its page, as they are shown; one that is lost on the
 * way is told, but where another message tells why. That is the last net below all readers of formats and all that is
 * done with their trees, so it asks none of them.
 */
export function countWords(sources: Sources, shown: string[]): WordCounts {
  const left = countsOf(shown)
  const words = wordsOf(sources.written)
  const lost = words.filter(each => {
    const count = left.get(each) ?? 0
    left.set(each, count - 1)
    return count <= 0
  })
  if (lost.length) reportLost(new Set(lost), { ...sources, left })
  return { written: words.length, shown: words.length - lost.length }
}

const word = /[\p{L}\p{N}]+/gu

/** In lower case, as titles are told by what differs in that alone. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? []
}

function countsOf(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of wordsOf(texts.join('\n'))) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

interface Loss extends Sources {
  /** How many of each word are shown and not written; less than none where some are lost. */
  left: ReadonlyMap<string, number>
}

function reportLost(lost: Set<string>, { written, file, left }: Loss): void {
  const isTold = toldLines(file)
  const places = location(file)
  const found = [...written.matchAll(word)].flatMap(({ 0: text, index }) => {
    const place = places.toPoint(index)
    return lost.has(text.toLowerCase()) && place ? [{ text, place }] : []
  })
  // Which of several places of a word has lost it cannot be told; one that has a message will be it.
  const told = new Set(found.filter(({ place }) => isTold(place.line)).map(({ text }) => text.toLowerCase()))
  const untold = found.filter(({ text }) => !told.has(text.toLowerCase()))
  const [first] = untold
  if (!first || areParted([...new Set(untold.map(({ text }) => text.toLowerCase()))], left)) return
  const some = [...new Set(untold.map(({ text }) => text))].slice(0, 9).join(' ')
  report(file, `Unexpected words “${some}” that are not on the page, expected all of the text there`, {
    rule: 'words-are-shown',
    place: first.place,
  })
}

/** Whether words may be parts of others that are shown: what stood between these, or within them, is not seen. */
function areParted(lost: string[], left: Loss['left']): boolean {
  const times = (each: string) => Math.abs(left.get(each) ?? 0)
  const more = [...left].flatMap(([each, count]) => (count > 0 ? [each.repeat(count)] : []))
  return !lostWords(
    lost.map(each => each.repeat(times(each))),
    more,
    'letter',
  ).length
}

/** They tell of the place where something begins that has no end, or of the whole text. */
const ofMore = new Set<string>([
  'asciidoc-is-well-formed',
  'html-is-well-formed',
  'text-is-readable',
  'words-are-kept',
])

/** The lines of which a message tells that something in them is not shown as it is written. */
function toldLines(file: VFile): (line: number | undefined) => boolean {
  const ranges: [from: number, to: number][] = []
  for (const message of file.messages) {
    const { ruleId = '', place } = message
    const isWhole = ofMore.has(ruleId)
    if (isWhole) return () => true
    if (!place || !Object.hasOwn(markupRules, ruleId)) continue
    const { line = 0 } = message
    // What a parser of HTML made up may have no end.
    ranges.push([line, 'end' in place && place.end ? place.end.line : line])
  }
  return line => line !== undefined && ranges.some(([from, to]) => from <= line && line <= to)
}

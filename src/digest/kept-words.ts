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
 * way is an error, but where another message tells why. That is the last net below all readers of formats and all that is
 * done with their trees, so it asks none of them.
 */
export function countWords(sources: Sources, shown: string[]): WordCounts {
  const { written } = sources
  const left = countsOf(shown)
  const lost: RegExpExecArray[] = []
  let number = 0
  for (const match of written.matchAll(word)) {
    number++
    const count = left.get(match[0].toLowerCase()) ?? 0
    if (count) left.set(match[0].toLowerCase(), count - 1)
    else lost.push(match)
  }
  if (lost.length && !isOfSameLetters(sources, shown)) reportLost(lost, sources)
  return { written: number, shown: number - lost.length }
}

/** Tags part words and join them; their letters stay. */
function isOfSameLetters({ written, file }: Sources, shown: string[]): boolean {
  const folded = (texts: string[]) => texts.map(text => text.toLowerCase())
  return (
    /<[a-z/]|[\0\u00ad\u200b-\u200d\ufeff]/i.test(String(file)) &&
    !lostWords(folded([written]), folded(shown), 'letter').length
  )
}

const word = /[\p{L}\p{N}]+/gu

function countsOf(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const [found] of text.matchAll(word)) {
      const folded = found.toLowerCase()
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
    }
  return counts
}

function reportLost(lost: RegExpExecArray[], { written, file }: Sources): void {
  const words = new Set(lost.map(([found]) => found.toLowerCase()))
  const isTold = toldLines(file)
  const places = location(file)
  // Which of several places of a word has lost it cannot be told; one that has a message will be it.
  for (const match of written.matchAll(word))
    if (words.has(match[0].toLowerCase()) && isTold(places.toPoint(match.index)?.line))
      words.delete(match[0].toLowerCase())
  const untold = lost.filter(([found]) => words.has(found.toLowerCase()))
  const [first] = untold
  if (!first) return
  const some = [...new Set(untold.map(([found]) => found))].slice(0, 9).join(' ')
  report(file, `Unexpected loss of the words “${some}”, expected all of the text on the page`, {
    rule: 'words-are-kept',
    place: places.toPoint(first.index),
  })
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
  for (const { ruleId = '', place } of file.messages) {
    const isWhole = ofMore.has(ruleId)
    if (isWhole) return () => true
    if (!place || !Object.hasOwn(markupRules, ruleId)) continue
    if ('line' in place) ranges.push([place.line, place.line])
    else ranges.push([place.start.line, place.end.line])
  }
  return line => line !== undefined && ranges.some(([from, to]) => from <= line && line <= to)
}

import { contentWords, type Word } from '../../text/content-words.ts'
import { fold } from '../../text/words.ts'
import { isSlip, likeness, type Rarity } from './words.ts'

/** A title, made ready for comparison. */
export interface Title {
  text: string
  folded: string
  /** The stems of the whole, of what stands before a colon, dash or question mark, and of what stands after. */
  parts: string[]
  words: Word[]
  stems: ReadonlySet<string>
  /** The first letters of its words, and those words that may be the first letters of others. */
  initials: string
  acronyms: Word[]
  /** What tells it from others of its series: "intro" or "deep dive", and its numbers. */
  depth: 'intro' | 'deep dive' | null
  numbers: string
}

/** Makes a title ready for comparison. */
export function titleOf(text: string): Title {
  const [, before = '', after = ''] = /^(.+?)(?:[:?–—]| - )\s+(.+)$/u.exec(text) ?? []
  const words = contentWords(text)
  return {
    text,
    folded: fold(text),
    parts: [text, before, after].map(keyOf).filter(Boolean),
    words,
    stems: new Set(words.map(({ stem }) => stem)),
    initials: words.map(({ text }) => text[0]).join(''),
    acronyms: words.filter(({ text }) => text.length >= 2 && text.length <= longestAcronym),
    depth: depthOf(text),
    numbers: (text.match(/\b\d{1,3}\b/g) ?? []).join(' '),
  }
}

/** The same for texts that differ in function words and endings alone: "From Kubelet to Istio", "Kubelet to Istio". */
function keyOf(text: string): string {
  return contentWords(text)
    .map(({ stem }) => stem)
    .join(' ')
}

function depthOf(text: string): Title['depth'] {
  const isIntro = /\b(?:intro|introduction|beginners?|basics)\b/i.test(text)
  const isDeep = /\b(?:deep[- ]?dive|advanced|internals?)\b/i.test(text)
  if (isIntro === isDeep) return null
  return isIntro ? 'intro' : 'deep dive'
}

/** How alike two titles are, and what they have in common. */
export interface TitleLikeness {
  /** 0 to 1. */
  likeness: number
  /** How much the words they share tell: a word that no other title has counts 1. */
  weight: number
  shared: string[]
  isSame: boolean
  /** Whether they have the same words, spelled otherwise: "k8s", a slip, other function words. */
  isSameInWords: boolean
  /** Whether they are of one series and not the same: its "Intro" and its "Deep Dive", its parts 1 and 2. */
  isOtherOfSeries: boolean
}

/** Compares two titles; words that few titles have tell most. */
export function compareTitles(a: Title, b: Title, rarity: Rarity): TitleLikeness {
  const isSame = a.folded === b.folded && a.folded !== ''
  const [wordsOfA, wordsOfB] = [abbreviate(a, b), abbreviate(b, a)]
  const pairs = pairWords(wordsOfA, wordsOfB)
  const weightOf = (words: Word[]) => words.reduce((sum, { stem }) => sum + rarity(stem), 0)
  // A word that is spelled wrongly is rare for that reason alone.
  const weightOfPair = ({ word, other }: Pair) => Math.min(rarity(word.stem), rarity(other.stem))
  const weight = pairs.reduce((sum, pair) => sum + weightOfPair(pair) * pair.likeness, 0)
  const [weightOfA, weightOfB] = [weightOf(wordsOfA), weightOf(wordsOfB)]
  const overlap = (2 * weight) / (weightOfA + weightOfB || 1)
  const containment = weight / (Math.min(weightOfA, weightOfB) || 1)
  return {
    // A short title is easily contained in a long one.
    likeness: Math.min(1, isSame || isPart(a, b) ? 1 : (2 * overlap + containment) / 3),
    weight,
    shared: pairs.map(({ word }) => word.text),
    isSame,
    isSameInWords:
      isSlipOfTitle(a, b) ||
      (pairs.length > 1 && [wordsOfA, wordsOfB].every(({ length }) => length === pairs.length)),
    isOtherOfSeries: !isSame && isOtherOfSeries(a, b),
  }
}

/** Whether one is the other without its subtitle or its lead, or both differ in these alone. */
function isPart(a: Title, b: Title): boolean {
  return b.parts.some(part => a.parts.includes(part))
}

/** Shorter titles differ by a letter because they are different titles: "CI Intro", "CNI Intro". */
const shortestTitle = 12

function isSlipOfTitle(a: Title, b: Title): boolean {
  return Math.min(a.folded.length, b.folded.length) >= shortestTitle && isSlip(a.folded, b.folded)
}

function isOtherOfSeries(a: Title, b: Title): boolean {
  const differs = (one: string | null, other: string | null) => one && other && one !== other
  return Boolean(differs(a.depth, b.depth) || differs(a.numbers, b.numbers))
}

interface Pair {
  word: Word
  other: Word
  likeness: number
}

/** The words of one title that the other one has too, each paired once. */
function pairWords(a: Word[], b: Word[]): Pair[] {
  const left = [...b]
  const pairs: Pair[] = []
  for (const word of a) {
    let best = -1
    let most = 0
    left.forEach((other, index) => {
      const found = likeness(word, other)
      if (found <= most) return
      best = index
      most = found
    })
    const [other] = best < 0 ? [] : left.splice(best, 1)
    if (other) pairs.push({ word, other, likeness: most })
  }
  return pairs
}

/** Puts acronyms that the other title has in the place of their words: "ML" for "Machine Learning". */
function abbreviate({ words, initials }: Title, { acronyms }: Title): Word[] {
  const acronym = acronyms.find(({ text }) => initials.includes(text))
  return acronym ? words.toSpliced(initials.indexOf(acronym.text), acronym.text.length, acronym) : words
}

const longestAcronym = 5

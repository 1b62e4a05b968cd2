import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../../report/report.ts'
import type { RuleId } from '../../report/rules.ts'
import { suggestAmong } from '../../text/did-you-mean.ts'
import { type Expansion, nothing, sourceCode } from './expansion.ts'
import { type Mark, type Span, scan } from './scan.ts'

/**
 * Something in a Markdown text that belongs to another language, as a Hugo shortcode or a Liquid tag does, and
 * what it becomes. It is taken out of the text before Markdown is parsed, as its own tool does.
 */
export interface Construct extends Expansion {
  /** Offsets into the text; `end` is exclusive. */
  start: number
  end: number
  /** Says what is wrong with it; called only where it has an effect, so not within code. */
  warn?: () => void
}

/** A tag of a template language. */
export interface Tag extends Span {
  name: string
  /** Everything after the name. */
  argument: string
  isClosing: boolean
}

/** A template language within Markdown. */
export interface TagLanguage {
  /** What people call a tag of it: `shortcode`. */
  noun: string
  /** A tag as it is written, for messages. */
  example: string
  rules: { known: RuleId; closed: RuleId }
  /** The names of all tags that are known. */
  names: Iterable<string>
  marks: Mark[]
  read(span: Span): Tag
  /** The tags between which the text is not Markdown, so that it has to be taken out whole. */
  rawTags: Set<string>
  /** The tags between which nothing is a tag and the text is Markdown all the same. */
  plainTags: Set<string>
  /** What a tag becomes; null when it is not known. */
  expand(tag: Tag, inner: string): Expansion | null
}

/** All tags of a template language in a file, in order; unknown ones are kept as their source, with a warning. */
export function tagsOf(file: VFile, language: TagLanguage): Construct[] {
  const text = String(file)
  const places = location(text)
  const spanOf = (start: number, end: number) => {
    const [from, to] = [places.toPoint(start), places.toPoint(end)]
    return from && to && { start: from, end: to }
  }
  const { noun, example, rules } = language
  const unclosed = (start: number, open: string) =>
    report(file, `Unexpected “${open}” that is never closed, expected a ${noun} such as ${example}`, {
      rule: rules.closed,
      place: spanOf(start, start + open.length),
    })
  const suggest = suggestAmong([...language.names, ...language.rawTags, ...language.plainTags])
  const warnUnknown = (tag: Tag) => () =>
    report(
      file,
      `Unexpected ${noun} “${text.slice(tag.start, tag.end)}”, expected one that this site knows; kept as text${suggest(tag.name)}`,
      {
        rule: rules.known,
        place: spanOf(tag.start, tag.end),
      },
    )
  return pairs(scan(text, { marks: language.marks, unclosed }).map(language.read), language).map(
    ({ tag, end, inner }) => {
      const source = text.slice(tag.start, end)
      const expansion = language.expand(tag, inner === null ? '' : text.slice(...inner))
      if (expansion) return { start: tag.start, end, ...expansion }
      return { start: tag.start, end, ...sourceCode(source), warn: warnUnknown(tag) }
    },
  )
}

/** What has an effect in its own tool and no text, wherever the expression matches. */
export function invisible(text: string, expression: RegExp): Construct[] {
  return [...text.matchAll(expression)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    ...nothing,
  }))
}

/** Constructs of several kinds in the order of the text; where two overlap, the first one holds. */
export function inOrder(...lists: Construct[][]): Construct[] {
  let end = 0
  return lists
    .flat()
    .sort((a, b) => a.start - b.start)
    .filter(construct => {
      const isFree = construct.start >= end
      if (isFree) end = construct.end
      return isFree
    })
}

interface Pair {
  tag: Tag
  end: number
  /** The offsets of what stands between a raw tag and its closing one. */
  inner: [number, number] | null
}

/** Puts raw and plain tags together with their closing ones; tags between them are not looked at. */
function pairs(tags: Tag[], { rawTags, plainTags }: Pick<TagLanguage, 'rawTags' | 'plainTags'>): Pair[] {
  const result: Pair[] = []
  const closings = closingsOf(tags)
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index]
    if (!tag) continue
    const isPaired = (rawTags.has(tag.name) || plainTags.has(tag.name)) && !tag.isClosing
    const at = isPaired ? (closings[index] ?? -1) : -1
    const closing = tags[at]
    if (closing) index = at
    if (closing && rawTags.has(tag.name)) {
      result.push({ tag, end: closing.end, inner: [tag.end, closing.start] })
    } else {
      result.push({ tag, end: tag.end, inner: null })
      if (closing) result.push({ tag: closing, end: closing.end, inner: null })
    }
  }
  return result
}

/** For each tag the place of the next closing one of its name, or -1. */
function closingsOf(tags: Tag[]): number[] {
  const next = new Map<string, number>()
  const closings: number[] = []
  for (let index = tags.length - 1; index >= 0; index--) {
    const { name = '', isClosing = false } = tags[index] ?? {}
    closings[index] = next.get(name) ?? -1
    if (isClosing) next.set(name, index)
  }
  return closings
}

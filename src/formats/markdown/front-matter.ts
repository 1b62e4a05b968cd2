import { parse as parseToml, TomlError } from 'smol-toml'
import type { VFile } from 'vfile'
import { report } from '../../report/report.ts'
import { readYaml, type Span } from '../../text/yaml.ts'

declare module 'vfile' {
  interface DataMap {
    /** The block of metadata at the head of the text, or null when there is none. */
    frontMatter: FrontMatter | null
  }
}

/** The block of metadata at the head of a Markdown file. */
export interface FrontMatter {
  language: 'yaml' | 'toml' | 'json' | 'fields'
  data: Record<string, unknown>
  /** Its length in characters, the fences and the last line break included. */
  length: number
  /** Where a key stands in the file, if that is known. */
  placeOfKey(key: string): Span | undefined
}

interface Fence {
  language: FrontMatter['language']
  /** Matches the whole block at the head of a text; its first group is what stands between the fences. */
  block: RegExp
  /** Tells a block of metadata from text that happens to stand between two such lines, as a first slide does. */
  looksLikeData: RegExp
}

const fences: Fence[] = [
  {
    language: 'yaml',
    block: /^---[ \t]*\r?\n(|[\s\S]*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
    looksLikeData: /^["']?[\p{L}_][\p{L}\p{N}_ .-]{0,200}["']?[ \t]{0,20}:(?:\s|$)/mu,
  },
  {
    language: 'toml',
    block: /^\+\+\+[ \t]*\r?\n(|[\s\S]*?\r?\n)\+\+\+[ \t]*(?:\r?\n|$)/,
    looksLikeData: /^(?:["']?[\w.-]+["']?[ \t]*=|\[\[?[\w.-]+\]\]?[ \t]*$)/m,
  },
  {
    language: 'json',
    block: /^(\{[ \t]*\r?\n[\s\S]*?\r?\n\}[ \t]*)(?:\r?\n|$)/,
    looksLikeData: /^[ \t]*"[^"\n]+"\s*:/m,
  },
  {
    // Pelican and MultiMarkdown: fields without a fence before them, up to a blank line or a rule.
    language: 'fields',
    block: /^((?:[A-Z][\w-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,})(?:---[ \t]*\r?\n|[ \t]*\r?\n|$)/i,
    looksLikeData: /^(?:title|date|author|slug)[ \t]*:/im,
  },
]

/** Front matter in another language: gray-matter and what is built on it would run it, or read it by a plugin. */
const otherLanguage =
  /^(?:---[ \t]*(?<language>[a-z]{2,20})|(?<signs>;;;))[ \t]*\r?\n(?=[\s\S]*?\n(?:---|;;;)[ \t]*(?:\r?\n|$))/i

/** Front matter that nothing ends: its first line, and one of data. */
const begun =
  /^(---|\+\+\+)[ \t]*\r?\n["']?(?:[\w-]{1,50}["']?[ \t]*[:=][ \t]|(?:tags|authors|categories)[ \t]*:[ \t]*\r?\n)/

/** Text between two rules begins with a heading, as no front matter does: a comment in YAML has no blank line above. */
const headingFirst = /^[ \t]*\r?\n\s*#{1,6}[ \t]/

/**
 * The front matter of a file, read once and kept in `file.data.frontMatter`. What looks like front matter and
 * cannot be read is an error on the file. Only data formats are read: `---js` and the like are text.
 */
export function frontMatterOf(file: VFile): FrontMatter | null {
  if (file.data.frontMatter === undefined) file.data.frontMatter = readFrontMatter(file)
  return file.data.frontMatter
}

function readFrontMatter(file: VFile): FrontMatter | null {
  const text = String(file)
  for (const { language, block, looksLikeData } of fences) {
    const match = block.exec(text)
    const inner = match?.[1]
    if (!match || inner === undefined || !looksLikeData.test(inner) || headingFirst.test(inner)) continue
    const start = match[0].indexOf(inner)
    return { language, length: match[0].length, ...readBlock(file, { language, inner, start }) }
  }
  const { language, signs } = otherLanguage.exec(text)?.groups ?? {}
  if (language ?? signs) reportLanguage(file, language ? `in ${language}` : `between ${signs}`)
  const [, fence] = begun.exec(text) ?? []
  if (fence) reportNoEnd(file, fence)
  return null
}

function reportLanguage(file: VFile, what: string): void {
  const reason = `Unexpected front matter ${what}, expected YAML, TOML or JSON; nothing is run, shown as text`
  report(file, reason, { rule: 'front-matter-is-data', place: { line: 1, column: 1 } })
}

function reportNoEnd(file: VFile, fence: string): void {
  const reason = `Unexpected front matter without an end, expected another line of ${fence} below it; shown as text`
  report(file, reason, { rule: 'front-matter-is-closed', place: { line: 1, column: 1 } })
}

type Read = Pick<FrontMatter, 'data' | 'placeOfKey'>

interface Block {
  language: FrontMatter['language']
  inner: string
  /** The offset of `inner` in the file. */
  start: number
}

function readBlock(file: VFile, { language, inner, start }: Block): Read {
  if (language === 'toml') return readToml(file, inner, start)
  return language === 'fields' ? readFields(inner) : readYamlBlock(file, { inner, start, language })
}

/** `Title: Value`, a line each; indented lines go on with the one before, and names have no case. */
function readFields(inner: string): Read {
  const lines = inner.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const fields = lines.flatMap(line => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    return name ? [[name.toLowerCase(), value] as const] : []
  })
  return { data: Object.fromEntries(fields), placeOfKey: () => undefined }
}

/** JSON is a subset of YAML, and the YAML parser tells where it stopped understanding. */
function readYamlBlock(
  file: VFile,
  block: { inner: string; start: number; language: 'yaml' | 'json' },
): Read {
  // The text before the block is replaced by as many spaces, so that the parser's positions are the file's.
  const padding = String(file).slice(0, block.start).replace(/[^\n]/g, ' ')
  const { value, problem, placeOfKey } = readYaml(padding + block.inner)
  if (problem) {
    report(file, `Unexpected front matter: ${problem.message}, expected ${block.language.toUpperCase()}`, {
      rule: block.language === 'json' ? 'front-matter-is-json' : 'front-matter-is-yaml',
      place: problem.place,
    })
  }
  return { data: asRecord(value), placeOfKey: key => placeOfKey([key]) }
}

function readToml(file: VFile, inner: string, start: number): Read {
  const placeOfKey = () => undefined
  try {
    return { data: asRecord(parseToml(inner)), placeOfKey }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const linesBefore = String(file).slice(0, start).split('\n').length - 1
    report(file, `Unexpected front matter: ${error.message.split('\n')[0]}, expected TOML`, {
      rule: 'front-matter-is-toml',
      place: { line: error.line + linesBefore, column: error.column },
    })
    return { data: {}, placeOfKey }
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {}
}

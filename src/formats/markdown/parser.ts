import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isDeep } from '../bounds.ts'
import { mayDiffer, showsDifference } from './differences/index.ts'

/** Reads Markdown with GitHub's extensions. */
export type Parser = (text: string) => Root

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** The parser that says what a text means. */
export const remark: Parser = text => markdown.parse(text)

/** Written in Rust; undefined until it is loaded, and where it was not built for the system. */
let satteri: typeof import('satteri') | undefined
let loading: Promise<void> | undefined

/** Loads the fast parser, once; it need not be there, and stays away where `MARKDOWN_PARSER=remark` asks for the other. */
export function loadFastParser(): Promise<void> {
  loading ??= process.env.MARKDOWN_PARSER === 'remark' ? Promise.resolve() : load()
  return loading
}

async function load(): Promise<void> {
  satteri = await import('satteri').catch(() => undefined)
}

/** Gives the trees of `remark` in a thirtieth of the time: it reads what both read alike, and leaves the rest to it. */
export const fast: Parser = text => fastTreeOf(text) ?? remark(text)

/** The tree of a text that remark-parse reads alike; null where that is not sure, or no fast parser is loaded. */
export function fastTreeOf(text: string): Root | null {
  if (!satteri || showsDifference(text)) return null
  const tree = satteri.markdownToMdast(text, { features: { gfm: true, frontmatter: false } })
  if (tree.type !== 'root') return null
  // What is nested beyond all bounds is shown as it is written; remark-parse would only take minutes to say the same.
  return isDeep(tree) || !mayDiffer(tree, text) ? tree : null
}

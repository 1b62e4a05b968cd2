import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { weigh } from '../../format.ts'
import type { Construct } from '../constructs.ts'

/** A file and the text in it that is no code, in which alone the marks of a tool are looked for. */
export interface Source {
  file: VFile
  /** As long as the whole text; spaces stand for code and front matter. */
  prose: string
}

/** A condition with its weight and its reason. */
export type Clue = Parameters<typeof weigh>[0][number]

/** What the Markdown of some tool has beyond Markdown; it is read only where the text shows signs of that tool. */
export interface Tool {
  /** What in the text shows this tool. A weight of nothing says the construct is there, but not which format it is. */
  signs(source: Source): Clue[]
  /** What has to be taken out before Markdown is parsed. */
  constructs?(source: Source): Construct[]
  /** What can be done to the tree, in place. */
  transform?(tree: Root, source: Source): void
}

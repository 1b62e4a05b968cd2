import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Evidence, weigh } from '../../format.ts'
import { inOrder } from '../constructs.ts'
import { callouts } from './callouts.ts'
import { colonsOf } from './container-pairs.ts'
import { parseWithContainers } from './containers.ts'
import { emoji } from './emoji.ts'
import { hexo } from './hexo.ts'
import { highlights } from './highlights.ts'
import { mdx } from './mdx.ts'
import { sourceOf } from './prose.ts'
import type { Source, Tool } from './tool.ts'
import { wikiLinks } from './wiki-links.ts'
import { zola } from './zola.ts'

/** Lines of colons are read by the parser itself, as they set whole blocks apart. */
const containers: Tool = {
  signs({ prose }) {
    const colons = colonsOf(prose)
    const isNuxt = colons.has(2) && colons.size === 1
    return [
      [colons.size > 0 && !isNuxt, 4, 'containers (:::)'],
      [isNuxt, 3, 'components (::)'],
    ]
  },
}

/** Everything that tools add to Markdown, each read only where the text shows signs of it. */
const tools: Tool[] = [zola, hexo, mdx, wikiLinks, containers, callouts, highlights, emoji]

/** What in a text shows the Markdown of some tool that has no format of its own here. */
export function evidenceOfTools(file: VFile): Evidence {
  const source = sourceOf(file)
  return weigh(tools.flatMap(tool => tool.signs(source)).filter(([, score]) => score > 0))
}

/** Parses Markdown with what its tools add to it. */
export function parseWithTools(file: VFile): Root {
  const source = sourceOf(file)
  const used = tools.filter(tool => shows(tool, source))
  const constructs = inOrder(...used.map(tool => tool.constructs?.(source) ?? []))
  const tree = parseWithContainers(source, constructs)
  for (const tool of used) tool.transform?.(tree, source)
  return tree
}

function shows(tool: Tool, source: Source): boolean {
  return tool.signs(source).some(([holds]) => holds)
}

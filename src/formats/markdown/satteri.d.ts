/** What is used of the package; its own types add nodes to those of mdast that nothing here knows. */
import type { Nodes } from 'mdast'

export function markdownToMdast(
  source: string,
  options: { features: { gfm: boolean; frontmatter: boolean } },
): Nodes

import type { Element, Root } from 'hast'
import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { suggestAmong } from '../text/did-you-mean.ts'
import { fold } from '../text/words.ts'
import { eachElement } from './elements.ts'

/** Warns of links within a write-up that lead to no place of it; those to its title lead to the top of the page. */
export function reportDeadAnchors(
  trees: readonly Root[],
  { writeUp, file }: Pick<Recognized, 'writeUp' | 'file'>,
): void {
  const ids = new Set<string>()
  const links: { node: Element; name: string }[] = []
  for (const tree of trees)
    eachElement(tree, node => {
      for (const id of [node.properties.id, node.properties.name]) if (id) ids.add(String(id))
      const name = nameIn(node.properties.href)
      if (name) links.push({ node, name })
    })
  const suggest = suggestAmong(ids)
  for (const { node, name } of links) {
    if (ids.has(name) || name === 'top' || fold(name) === fold(writeUp.title)) continue
    const reason = `Unexpected anchor “#${name}”, expected that of a heading in this write-up${suggest(name)}`
    report(file, reason, { rule: 'reference-is-resolved', place: node })
  }
}

/** What an address that is an anchor alone names. */
function nameIn(href: unknown): string | null {
  if (typeof href !== 'string' || !href.startsWith('#')) return null
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}

import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** What XML has no way to write, not even as an entity; control characters the library leaves out itself. */
const unwritable = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** An element as a document of its own; characters that XML cannot have are left out. */
export function xmlOf(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true }).replace(unwritable, '')
  // In a text this would be the end of a section that was never begun.
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n`
}

import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** What XML has no way to write, not even as an entity; control characters the library leaves out itself. */
const unwritable = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** An element as a document of its own; `further` elements, which are text already, come last in a root with others. */
export function xmlOf(root: Element, further: string[] = []): string {
  const text = elementText(root)
  const end = further.length ? text.lastIndexOf('</') : text.length
  const whole = `${text.slice(0, end)}${further.join('')}${text.slice(end)}`
  return `<?xml version="1.0" encoding="utf-8"?>\n${whole}\n`
}

/** An element as text within a document; characters that XML cannot have are left out. */
export function elementText(element: Element): string {
  const xml = toXml(element, { closeEmptyElements: true }).replace(unwritable, '')
  // In a text this would be the end of a section that was never begun.
  return xml.replaceAll(']]>', ']]&gt;')
}

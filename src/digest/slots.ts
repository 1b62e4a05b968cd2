import type { Element, ElementContent, Properties, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Position } from 'unist'
import { eachElement, text } from './elements.ts'

/**
 * The characters that slots begin with. A text is printed once, before it is known which pages show it and what else
 * is on the site; what depends on that are slots, in which the page says what stands there (`~` is the character):
 *
 *     ~h3          the name of a heading's tag         ~i           what an id begins with
 *     ~#anchor     an address within the text          ~@4          the address of lead 4
 *     ~=https://…  an address elsewhere, that may be the original of another write-up
 *     ~[4; … ~]    a link to where lead 4 goes, if it goes anywhere
 *     ~+4;         the same, behind what has links already
 *     ~v4;         the words for the video of lead 4
 *
 * Unicode promises that no text has this character; where one does all the same, `withoutSlots` takes it out.
 */
export const slot = '\uFFFE'
/** Stands before values that feeds do not have, or have in another form. */
export const forPages = '\uFFFF'

const both = new RegExp(`[${slot}${forPages}]`, 'g')
const hasSlots = new RegExp(`[${slot}${forPages}]`)

/** What slots of a text lead to, by their numbers. */
export type Lead =
  | { to: 'talk'; note: number }
  | { to: 'speaker'; quotation: number; speaker: number }
  | { to: 'video'; key: string; host: string }
  /** Perhaps a write-up at one of these paths below the content folder; `url` is what else it is, if that is known. */
  | { to: 'file'; keys: string[]; url: string | null; href: string; place: Position | undefined }

/** The leads of a text, which are numbered as they come. */
export interface Leads {
  all: Lead[]
  /** Returns the number. */
  add(lead: Lead): number
}

/** Leads of a text, none so far. */
export function newLeads(): Leads {
  const all: Lead[] = []
  return { all, add: lead => all.push(lead) - 1 }
}

/**
 * Marks an address that the write-up itself has, and not this site made; it is that of a lead, or of another site that
 * may be the original of a write-up. The sanitizer lets no such attribute through, so nobody else can say this.
 */
export function markAddress(properties: Properties, lead: number | null): void {
  properties.dataOfWriter = true
  properties.dataLead = lead
}

/** The number of the lead that an address is. */
export function leadOf({ dataLead }: Properties): number | null {
  return typeof dataLead === 'number' ? dataLead : null
}

const printer = unified().use(rehypeStringify).freeze()

/** Takes the two characters out of a text, so that nobody writes slots of their own. */
export function withoutSlots(tree: Root): void {
  const cleaned = (value: string) => (hasSlots.test(value) ? value.replace(both, '\uFFFD') : value)
  for (const child of tree.children) if (child.type === 'text') child.value = cleaned(child.value)
  eachElement(tree, node => {
    for (const child of node.children) if (child.type === 'text') child.value = cleaned(child.value)
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = cleaned(value)
      if (Array.isArray(value))
        node.properties[name] = value.map(each => (typeof each === 'string' ? cleaned(each) : each))
    }
  })
}

/** The words for the video of a lead. */
export function videoSlot(lead: number): string {
  return `${slot}v${lead};`
}

/** Makes a link of the children, if the lead goes anywhere. */
export function linkSlot(lead: number, children: ElementContent[]): ElementContent[] {
  return [text(`${slot}[${lead};`), ...children, text(`${slot}]`)]
}

/** Adds a link, if the lead goes anywhere, before a list within the element, else at its end. */
export function addLinkSlot(within: Element, lead: number): void {
  const list = within.children.findIndex(child => child.type === 'element' && /^[ou]l$/.test(child.tagName))
  within.children.splice(list < 0 ? within.children.length : list, 0, text(`${slot}+${lead};`))
}

/** Prints a tree with slots for all that its page decides; the tree is changed. */
export function printWithSlots(tree: Root): string {
  eachElement(tree, node => {
    if (/^h[1-6]$/.test(node.tagName)) node.tagName = slot + node.tagName
    giveSlots(node)
  })
  return printer.stringify(tree)
}

function giveSlots({ properties }: Element): void {
  const { id, href, ariaDescribedBy, className, dataOfWriter } = properties
  const lead = leadOf(properties)
  if (id) properties.id = `${slot}i${id}`
  if (Array.isArray(ariaDescribedBy))
    properties.ariaDescribedBy = ariaDescribedBy.map(other => `${slot}i${other}`)
  if (Array.isArray(className)) properties.className = [`${forPages}${className[0]}`, ...className.slice(1)]
  if (properties.srcSet) properties.srcSet = `${forPages}${properties.srcSet}`
  if (isOfSite(properties.src)) properties.src = `${forPages}${properties.src}`
  delete properties.dataLead
  delete properties.dataOfWriter
  if (lead !== null) properties.href = `${slot}@${lead}`
  else if (dataOfWriter && /^https?:/.test(String(href))) properties.href = `${slot}=${href}`
  else if (String(href ?? '').startsWith('#')) properties.href = `${slot}${href}`
  else if (isOfSite(href)) properties.href = `${forPages}${href}`
}

function isOfSite(address: unknown): address is string {
  return typeof address === 'string' && address.startsWith('/')
}

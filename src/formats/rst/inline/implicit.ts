import { characterAt, characterBefore, closesMarkup, opensMarkup } from '../characters.ts'
import { type Passage, rangeIn, unescapeText } from '../lines.ts'
import { type RstNode, element } from '../tree.ts'
import { textIn } from './markup.ts'
import { schemes } from './schemes.ts'

const uric = "[-_.!~*'()[\\];/:@&=+$,%a-zA-Z0-9\\0]"
const uriEnd = `(?:[_~*/=+a-zA-Z0-9]|${uric}(?=>))`
const mailCharacter = "[-_!~*'{|}/#?^`&=+$%a-zA-Z0-9\\0]"
const closes = '(?=$|[\\s\\0"\')>\\]}\\-/:\\\\.,;!?]|[^\\0-\\x7f])'
/** The rest of an address after its scheme and colon. */
const afterScheme = new RegExp(`(?://?)?${uric}*${uriEnd}(?:\\?${uric}*${uriEnd})?(?:#${uric}*${uriEnd})?${closes}`, 'uy')
/** The rest of a mail address after its at sign. */
const afterAt = new RegExp(`${mailCharacter}+(?:\\.${mailCharacter}*)*${uriEnd}${closes}`, 'uy')
const mailName = /[-_!~*'{|}/#?^`&=+$%a-zA-Z0-9\0.]/
const schemeName = /[a-zA-Z0-9.+-]/

interface Range {
  from: number
  to: number
}

/** Reads a part of a passage that has no explicit markup: addresses become references, the rest is text. */
export function readImplicit(passage: Passage, { from, to }: Range): RstNode[] {
  const text = passage.text.slice(from, to)
  const nodes: RstNode[] = []
  let plain = 0
  let trigger = nextTrigger(text, 0)
  while (trigger >= 0) {
    const found = findAddress(text, { trigger, base: plain })
    if (found) {
      if (found.from > plain) nodes.push(textIn(passage, { from: from + plain, to: from + found.from }))
      nodes.push(addressReference(passage, { from: from + found.from, to: from + found.to }, text.charAt(trigger) === '@'))
      plain = found.to
    }
    trigger = nextTrigger(text, Math.max(plain, trigger + 1))
  }
  if (plain < text.length) nodes.push(textIn(passage, { from: from + plain, to }))
  return nodes
}

function nextTrigger(text: string, from: number): number {
  const colon = text.indexOf(':', from)
  const at = text.indexOf('@', from)
  return colon < 0 || (at >= 0 && at < colon) ? at : colon
}

function addressReference(passage: Passage, { from, to }: Range, isMail: boolean): RstNode {
  const content = textIn(passage, { from, to })
  const uri = (isMail ? 'mailto:' : '') + content.value
  return element('reference', { position: rangeIn(passage, from, to), children: [content], attributes: { uri } })
}

/** Finds the address that has a colon after its scheme, or its at sign, at an index. */
function findAddress(text: string, { trigger, base }: { trigger: number; base: number }): Range | null {
  const isMail = text.charAt(trigger) === '@'
  const from = isMail ? mailStart(text, { trigger, base }) : schemeStart(text, { trigger, base })
  if (from === null || (!isMail && !schemes.has(text.slice(from, trigger).toLowerCase()))) return null
  const pattern = isMail ? afterAt : afterScheme
  pattern.lastIndex = trigger + 1
  const match = pattern.exec(text)
  const to = trigger + 1 + (match?.[0].length ?? 0)
  return match && closesMarkup(characterAt(text, to)) ? { from, to } : null
}

function schemeStart(text: string, { trigger, base }: { trigger: number; base: number }): number | null {
  let leftmost: number | null = null
  for (let index = trigger - 1; index >= base && schemeName.test(text.charAt(index)); index--) {
    if (/[a-zA-Z]/.test(text.charAt(index)) && opensAt(text, { index, base })) leftmost = index
  }
  return leftmost
}

/** No name of a mail address starts with a dot or has two in a row. */
function mailStart(text: string, { trigger, base }: { trigger: number; base: number }): number | null {
  if (trigger === base || /[.\0]/.test(text.charAt(trigger - 1))) return null
  let leftmost: number | null = null
  for (let index = trigger - 1; index >= base && mailName.test(text.charAt(index)); index--) {
    if (text.charAt(index) === '.') {
      if (text.charAt(index - 1) === '.') break
      continue
    }
    if (opensAt(text, { index, base })) leftmost = index
  }
  return leftmost
}

function opensAt(text: string, { index, base }: { index: number; base: number }): boolean {
  return index === base || opensMarkup(characterBefore(text, index))
}

/** An address as it is linked to: a mail address gets its scheme. */
export function adjustUri(uri: string): string {
  const at = uri.indexOf('@')
  if (at < 0 || mailStart(uri, { trigger: at, base: 0 }) !== 0) return uri
  afterAt.lastIndex = at + 1
  const match = afterAt.exec(uri)
  return match && at + 1 + match[0].length === uri.length ? `mailto:${unescapeText(uri)}` : uri
}

/** Whether a text starts with an address. */
export function startsWithUri(text: string): boolean {
  const found = nextTrigger(text, 0)
  return found >= 0 && findAddress(text, { trigger: found, base: 0 })?.from === 0
}

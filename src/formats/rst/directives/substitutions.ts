import { spanOf } from '../lines.ts'
import { type Attributes, type RstNode, element, isElement } from '../tree.ts'
import { type Directive, argumentOf, contentOf } from './directive.ts'
import { readImage } from './images.ts'
import { warn } from '../blocks/warn.ts'

/** What a substitution stands for. */
export interface Substitution {
  children: RstNode[]
  attributes: Attributes
}

interface SubstitutionSpec {
  argument: 'text' | 'none'
  hasOptions: boolean
  read: (directive: Directive, alt: string) => Substitution
}

/** Directives that can stand in a substitution definition only. */
const ownDirectives: Record<string, SubstitutionSpec> = {
  replace: { argument: 'none', hasOptions: false, read: readReplace },
  unicode: { argument: 'text', hasOptions: true, read: readUnicode },
  date: { argument: 'none', hasOptions: false, read: readDate },
}

/** Finds a directive for a substitution definition. */
export function findSubstitutionDirective(name: string): SubstitutionSpec | null {
  if (name === 'image') return { argument: 'text', hasOptions: true, read: readImageSubstitution }
  return Object.hasOwn(ownDirectives, name) ? (ownDirectives[name] ?? null) : null
}

/** Whether a directive makes sense in a substitution definition only. */
export function isSubstitutionOnly(name: string): boolean {
  return Object.hasOwn(ownDirectives, name)
}

/** An image, for which the substitution's name is the alternative text. */
function readImageSubstitution(directive: Directive, alt: string): Substitution {
  if (directive.argument.length === 0) return { children: [], attributes: {} }
  return { children: [readImage(directive, alt)], attributes: {} }
}

function readReplace(directive: Directive): Substitution {
  const [first, ...others] = contentOf(directive)
  if (!isElement(first, 'paragraph') || others.length > 0) {
    warn(directive.context, 'The directive "replace" takes a single paragraph, expected nothing else in it', directive.position)
  }
  return { children: isElement(first, 'paragraph') ? first.children : [], attributes: {} }
}

const codePoint = /^(?:(\d+)|(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)|&#x([0-9a-f]+);)$/i

/** Codes become characters, other words stay; what follows `..` is a comment. */
function readUnicode(directive: Directive): Substitution {
  const text = argumentOf(directive).split(/(?: |^)\.\. /)[0] ?? ''
  const position = spanOf(directive.argument)
  const value = text.split(/\s+/).map(characterOf).join('')
  const { options } = directive
  const attributes: Attributes = {
    trimBefore: options.has('trim') || options.has('ltrim'),
    trimAfter: options.has('trim') || options.has('rtrim'),
  }
  return { children: value === '' ? [] : [{ type: 'text', value, position, generated: true }], attributes }
}

function characterOf(code: string): string {
  const match = codePoint.exec(code)
  if (!match) return code
  const value = match[1] ? Number(match[1]) : Number.parseInt(match[2] ?? match[3] ?? '', 16)
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : code
}

/** The date is the document's, not that of the day on which it is read: see `resolve/dates.ts`. */
function readDate({ content, position }: Directive): Substitution {
  const format = content.map(line => line.text).join('\n') || '%Y-%m-%d'
  return { children: [element('date', { position, attributes: { format } })], attributes: {} }
}

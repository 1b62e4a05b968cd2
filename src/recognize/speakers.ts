import type { Speaker } from '../model/model.ts'
import { tidy } from '../text/words.ts'
import {
  canBeName,
  canBeOfName,
  canEndOddly,
  hasInitials,
  isCompany,
  isLegalForm,
  isRole,
  looksLikeName,
  withoutAcademicTitle,
  withPlainCapitals,
} from './names.ts'
import { readFacts } from './role-and-organization.ts'

/** Joiners that stand between two speakers wherever a name follows them; the words can also stand within a role. */
const joiner = /(,?\s+[&+/|]\s+|\s*[;＆]\s*|,?\s+(?:and|et|und|y)\s+)/
/** Before these an organization ends what is said of one speaker; before the others names may be listed. */
const wholeJoiner = /[;＆/]/
const softJoiner = /^,?\s+(?:and|et|und|y)\s+$/
/** "Name (Organization)". */
const bracketed = /^([^,(]+?)\s*\(([^()]*)\)/
/** "Name - Role, Organization". */
const dashed = /^([^,]+?)\s+[-–—]\s+(?=[^,]+,)/
const introduction = /^(?:(moderated)|presented|hosted|given|held)\s+by\s+/i

const titleOrIntroduction = /^(?:(?:dr|prof)\b|(?:moderated|presented|hosted|given|held) by )/i

/** What one speaker's part of the line says: the name, then facts of the person. */
type Entry = [name: string, ...facts: string[]]

/** How much the place of a text says of it. */
export interface SpeakersOptions {
  /** The text stands where nothing but speakers can stand, so that any short words are taken for a name. */
  trusted?: boolean
  /** Most lines beside it name speakers in its place, so that a last name can be any word: "Carl New". */
  isExpected?: boolean
}

/**
 * Reads the speakers of a line: "A, Role, Org & B, Role, Org", "A, B & C, Org", "A (Org1) / B (Org2)". An
 * organization shared by several is given to each. Null when the text does not begin with a person's name.
 */
export function readSpeakers(
  text: string,
  { trusted = false, isExpected = false }: SpeakersOptions = {},
): Speaker[] | null {
  const line = withoutHandles(tidy(text))
  if (!trusted && !canBeginWithName(line)) return null
  const [introduced = '', moderated] = introduction.exec(line) ?? []
  const seemsName = isExpected ? (name: string) => looksLikeName(name) || canEndOddly(name) : looksLikeName
  const pieces = piecesOf(line.slice(introduced.length).replace(/,$/, ''), seemsName)
  const entries = pieces.flatMap(piece => entriesOf(trusted ? { ...piece, isWhole: false } : piece))
  const isName = trusted ? canBeName : seemsName
  if (!entries.length || !entries.every(([name]) => isName(name))) return null
  const speakers = entries.map(([name, ...facts]) => ({ name: withPlainCapitals(name), ...readFacts(facts) }))
  return shareOrganization(speakers).map(speaker => ({
    ...speaker,
    role: speaker.role ?? (moderated ? 'Moderator' : null),
  }))
}

/** Most lines are told from names by their first two words; reading them further would take most of the time. */
function canBeginWithName(line: string): boolean {
  if (titleOrIntroduction.test(line)) return true
  const [first = '', second] = line.replace(/^[, ]+/, '').split(' ', 2)
  return second !== undefined && canBeOfName(first) && canBeOfName(second)
}

/** "Ada Byron - @ada" is Ada Byron; "@ada" alone is ada. */
function withoutHandles(line: string): string {
  if (!line.includes('@')) return line
  const bare = line.replace(/(?:\s+[-–—])?\s+\(?@[\p{L}\p{N}_₋.-]+\)?/gu, '').trim()
  return bare.replace(/^@(?=[\p{L}\p{N}_]+$)/u, '')
}

/** The text between joiners, and whether the joiner behind it ends all that is said of the people before it. */
interface Piece {
  text: string
  isWhole: boolean
}

/** Parts a line at its joiners; a joiner that no name follows is part of a role or an organization. */
function piecesOf(line: string, seemsName: (text: string) => boolean): Piece[] {
  const [first = '', ...rest] = line.split(joiner)
  const pieces: Piece[] = [{ text: first, isWhole: true }]
  for (let index = 0; index < rest.length; index += 2) {
    const [between = '', text = ''] = rest.slice(index, index + 2)
    const before = pieces[pieces.length - 1]
    if (!before) break
    const parts =
      seemsName(partsOf(text)[0] ?? '') && !(softJoiner.test(between) && isUnfinished(before.text))
    if (parts) {
      before.isWhole = wholeJoiner.test(between)
      pieces.push({ text, isWhole: true })
    } else before.text += between + text
  }
  return pieces
}

/** "A, Manager, Kubernetes" ends within a role: what follows an "and" goes on with it. */
function isUnfinished(piece: string): boolean {
  const [, ...facts] = partsOf(piece)
  return facts.length === 1 ? facts.some(isRole) : facts.length > 1 && !facts.slice(0, -1).some(isRole)
}

/**
 * One piece can name several: "A, B, Org", "A, Org, B, Org". The last fact of a whole piece is no name, save
 * where initials show it: "A. Byron, G. Murray".
 */
function entriesOf({ text, isWhole }: Piece): Entry[] {
  const [name = '', ...facts] = partsOf(text)
  const entries: Entry[] = [[name]]
  facts.forEach((fact, index) => {
    const isEnd = index === facts.length - 1
    const isLast =
      (isEnd && (isWhole || isRole(facts[index - 1] ?? ''))) || (index === 0 && bracketed.test(text))
    const isListed = hasInitials(name) && hasInitials(fact)
    if ((!isLast || isListed) && looksLikeName(fact) && !isCompany(fact)) entries.push([fact])
    else entries.at(-1)?.push(fact)
  })
  return entries
}

/** The parts of one speaker: by commas, else by dashes; "Name (Org)" has two. */
function partsOf(text: string): string[] {
  const flat = text
    .replace(bracketed, (whole, name, fact) => (looksLikeName(name) ? `${name}, ${fact}` : whole))
    .replace(/^(\p{Lu}\S*(?: \S+){0,2})\s+(?:from|de chez)\s+(?=\p{Lu})/u, '$1, ')
    .replace(dashed, (whole, name) => (looksLikeName(name) ? `${name}, ` : whole))
  const parts = flat
    .split(flat.includes(',') ? /,\s+/ : /\s+[-–—]\s+/)
    .map(part => withoutAcademicTitle(part.replace(/^,|,$|\.{2,}$/g, '').trim()))
  return parts.filter(Boolean).reduce<string[]>((whole, part) => {
    const before = whole.at(-1)
    if (before !== undefined && isLegalForm(part)) whole[whole.length - 1] = `${before}, ${part}`
    else whole.push(part)
    return whole
  }, [])
}

/** "A & B, Org": who is named without an organization has that of the next one who is named with it. */
function shareOrganization(speakers: Speaker[]): Speaker[] {
  let following: string | null = null
  return speakers
    .reduceRight<Speaker[]>((shared, speaker) => {
      following = speaker.organization ?? following
      shared.push({ ...speaker, organization: following })
      return shared
    }, [])
    .reverse()
}

import type { Speaker } from '../model/model.ts'
import { isCompany, isLegalForm, isRole, looksLikeName } from '../recognize/names.ts'
import { readSpeakers } from '../recognize/speakers.ts'
import { plainText } from './plain-text.ts'

const bracketed = /^([^()]+?)\s*\(([^()]+)\)$/
const pronouns = /\b(?:she|he|they|any|ze|xe)\b/i

/** What is told of a person beside the name. */
export interface PersonFacts {
  role?: string | null
  organization?: string | null
}

/** A speaker by name; "Ada Byron (Engine Works)" tells the organization too. Null if there is no name. */
export function personOf(
  text: string,
  { role = null, organization = null }: PersonFacts = {},
): Speaker | null {
  const whole = plainText(text)
  const [, name, inner = ''] = bracketed.exec(whole) ?? []
  const isOrganization = /^\p{Lu}/u.test(inner) && !pronouns.test(inner)
  if (!whole) return null
  return {
    name: name && (isOrganization || pronouns.test(inner)) ? name : whole,
    role: role || null,
    organization: organization || (isOrganization ? inner : null),
  }
}

/** What a line beneath a name tells of the person: "CTO at Engine Works", "CTO, Engine Works"; else nothing. */
export function factsOfTagLine(text: string): PersonFacts {
  const line = plainText(text)
  const [, role, organization] = /^(.+?)(?:\s+(?:at|@)\s+|\s+@|,\s+|\s+[-–|]\s+)([^,|]+)$/i.exec(line) ?? []
  if (role && organization && isRole(role)) return { role, organization }
  return line && isRole(line) && !/[.!?]/.test(line) ? { role: line } : {}
}

/** How several names stand in one cell. */
export interface NamesOptions {
  /** Whether commas stand between names, not before roles and organizations. */
  isList?: boolean
}

const between = /[;\n]/
const betweenNames = /\s+(?:&|and|und|et|y)\s+|\s+\/\s+/
const betweenListed = /\s*[;,\n]\s*(?:and\s+)?|\s+(?:&|and|und|et|y)\s+|\s+\/\s+/

/** The speakers that a text names: "A; B", "A & B, Org", "A (Org1) and B (Org2)", "Byron, Ada". */
export function peopleOf(text: string, { isList = false }: NamesOptions = {}): Speaker[] {
  return text.split(between).flatMap(part => {
    const line = plainText(part)
    return (
      lastNamesFirst(line) ?? (isList && !tellsFacts(line) ? namesIn(line, betweenListed) : peopleIn(line))
    )
  })
}

/** "Byron, Ada & Ross, Mary"; null where any of them is written otherwise. */
function lastNamesFirst(text: string): Speaker[] | null {
  const people = text.split(betweenNames).map(part => {
    const [, last, first] = /^([^\s,]+),\s*([^\s,]+)$/.exec(part) ?? []
    const name = `${first} ${last}`
    return last && looksLikeName(name) ? personOf(name) : null
  })
  return people.every(person => person !== null) ? people : null
}

/** Whether commas stand before what somebody does, or for whom: "Mary Ross, Thread Inc.". */
function tellsFacts(text: string): boolean {
  const [, ...facts] = text.split(/,\s+/)
  return facts.some(fact => isRole(fact) || isCompany(fact) || isLegalForm(fact))
}

function peopleIn(text: string): Speaker[] {
  const known = readSpeakers(text) ?? readSpeakers(text, { trusted: true })
  return known ? withoutOrganizations(known) : namesIn(text, betweenNames)
}

function namesIn(text: string, separator: RegExp): Speaker[] {
  return text.split(separator).flatMap(name => personOf(name) ?? [])
}

/** "A, Org & B, Org" names two: what looks like a person and is the organization of another one is none. */
export function withoutOrganizations(speakers: Speaker[]): Speaker[] {
  const others = speakers.filter(({ name, organization }) => name !== organization)
  const organizations = new Set(others.map(({ organization }) => organization))
  return speakers.filter(({ name }) => !organizations.has(name))
}

/** The facts of a cell for each of so many people: one for all of them, or one for each; null if that does not come out. */
export function sharedOut(text: string, people: number): string[] | null {
  const whole = plainText(text)
  if (people < 2) return [whole]
  const [parts, listed] = [between, betweenListed].map(separator => text.split(separator).map(plainText))
  const fitting = [parts, listed].find(texts => texts?.length === people && !texts.some(isLegalForm))
  if (fitting) return fitting
  return parts?.length === 1 ? Array.from({ length: people }, () => whole) : null
}

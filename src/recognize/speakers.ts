import type { Speaker } from '../model/model.ts'
import { tidy } from '../text/words.ts'
import { isCompany, isRole, looksLikeName } from './names.ts'

/** Joiners that stand between two speakers wherever a name follows them; the words can also stand within a role. */
const joiner = /(,?\s+[&+/|]\s+|\s*[;＆]\s*|,?\s+(?:and|et|und|y)\s+)/
const softJoiner = /^,?\s+(?:and|et|und|y)\s+$/
const legalForm = /^(?:inc|llc|ltd|plc|gmbh|ag|co|corp|s\.?a|b\.?v)\.?$/i
const introduction = /^(?:(moderated)|presented|hosted|given|held)\s+by\s+/i

/** What one speaker's part of the line says: the name, then facts of the person. */
type Entry = [name: string, ...facts: string[]]

/**
 * Reads the speakers of a line: "A, Role, Org & B, Role, Org", "A, B & C, Org", "A (Org1) / B (Org2)". An
 * organization shared by several is given to each. Null when the text does not begin with a person's name.
 */
export function readSpeakers(text: string): Speaker[] | null {
  const line = tidy(text)
  const [introduced = '', moderated] = introduction.exec(line) ?? []
  const pieces = piecesOf(line.slice(introduced.length).replace(/,$/, ''))
  const entries = pieces.flatMap((piece, index) => entriesOf(piece, index === pieces.length - 1))
  if (!entries.length || !entries.every(([name]) => looksLikeName(name))) return null
  const speakers = entries.map(([name, ...facts]) => ({ name, ...readFacts(facts) }))
  return shareOrganization(speakers).map(speaker => ({
    ...speaker,
    role: speaker.role ?? (moderated ? 'Moderator' : null),
  }))
}

/** The text between joiners; a joiner that no name follows is part of a role or an organization. */
function piecesOf(text: string): string[] {
  const [first = '', ...rest] = text.split(joiner)
  const pieces = [first]
  for (let index = 0; index < rest.length; index += 2) {
    const [between = '', piece = ''] = rest.slice(index, index + 2)
    const before = pieces.at(-1) ?? ''
    const parts =
      looksLikeName(partsOf(piece)[0] ?? '') && !(softJoiner.test(between) && isUnfinished(before))
    if (parts) pieces.push(piece)
    else pieces[pieces.length - 1] = before + between + piece
  }
  return pieces
}

/** "A, Manager, Kubernetes" ends within a role: what follows an "and" goes on with it. */
function isUnfinished(piece: string): boolean {
  const [, ...facts] = partsOf(piece)
  return facts.length === 1 ? facts.some(isRole) : facts.length > 1 && !facts.slice(0, -1).some(isRole)
}

/** One piece can name several: "A, B, Org", "A, Org, B, Org". The last fact of the whole line is no name. */
function entriesOf(piece: string, isLast: boolean): Entry[] {
  const [name = '', ...facts] = partsOf(piece)
  const entries: Entry[] = [[name]]
  facts.forEach((fact, index) => {
    const isFinal = isLast && index === facts.length - 1
    if (!isFinal && looksLikeName(fact) && !isCompany(fact)) entries.push([fact])
    else entries.at(-1)?.push(fact)
  })
  return entries
}

/** The parts of one speaker: by commas, else by dashes; "Name (Org)" has two. */
function partsOf(text: string): string[] {
  const flat = text.replace(/^([^,(]+?)\s*\(([^()]*)\)/, (_, name, fact) =>
    looksLikeName(name) ? `${name}, ${fact}` : `${name} (${fact})`,
  )
  const parts = flat
    .split(flat.includes(',') ? /,\s+/ : /\s+[-–—]\s+/)
    .map(part => part.replace(/^,|,$/g, '').trim())
  return parts.filter(Boolean).reduce<string[]>((whole, part) => {
    const before = whole.at(-1)
    if (before !== undefined && legalForm.test(part)) whole[whole.length - 1] = `${before}, ${part}`
    else whole.push(part)
    return whole
  }, [])
}

/** The last fact is the organization, those before it the role; without a word for a role, all is organization. */
function readFacts(facts: string[]): Pick<Speaker, 'role' | 'organization'> {
  const last = facts.at(-1)
  if (last === undefined) return { role: null, organization: null }
  if (facts.length === 1 && isRole(last) && !isCompany(last)) return readRoleAt(last)
  const before = facts.slice(0, -1).join(', ')
  return isRole(before)
    ? { role: before, organization: last }
    : { role: null, organization: facts.join(', ') }
}

/** "CTO at Example" tells both. */
function readRoleAt(text: string): Pick<Speaker, 'role' | 'organization'> {
  const [role = text, organization = null] = text.split(/\s+(?:at|@|chez|bei)\s+/)
  return { role, organization }
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

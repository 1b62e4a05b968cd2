import type { Speaker } from '../model/model.ts'
import { isCompany, isRole } from './names.ts'

/** Between a role and the organization. */
const at = /\s+(?:at|@|chez|bei)\s+/

/** The last fact is the organization, those before it the role; without a word for a role, all is organization. */
export function readFacts(facts: string[]): Pick<Speaker, 'role' | 'organization'> {
  const last = facts.at(-1)
  if (last === undefined) return { role: null, organization: null }
  const endsAsRole = isRole(last.split(' ').at(-1) ?? '')
  const isRoleAt = at.test(last) && isRole(last.split(at)[0] ?? '')
  if (facts.length === 1 && isRole(last) && (endsAsRole || isRoleAt || !isCompany(last)))
    return readRoleAt(last)
  const before = facts.slice(0, -1).join(', ')
  return isRole(before)
    ? { role: before, organization: last }
    : { role: null, organization: facts.join(', ') }
}

/** "CTO at Example" tells both. */
function readRoleAt(text: string): Pick<Speaker, 'role' | 'organization'> {
  const [role = text, organization = null] = text.split(at)
  return { role, organization }
}

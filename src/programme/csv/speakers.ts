import type { Speaker } from '../../model/model.ts'
import { peopleOf, sharedOut } from '../people.ts'
import type { Session } from './rows.ts'

/** What is known of a table beside the row. */
export interface SpeakersContext {
  /** Whether organizations have a column of their own, so that commas stand between names. */
  hasOrganizations: boolean
}

/** The speakers of a row, with the roles and organizations that stand in columns of their own. */
export function speakersOf(session: Session, { hasOrganizations }: SpeakersContext): Speaker[] {
  const people = peopleOf(session.cell('speakers'), { isList: hasOrganizations })
  const organization = session.cell('organization')
  if (!people.length && organization)
    session.tell('organization', `Unexpected organization “${organization}”, expected a speaker of it`)
  const [organizations, roles] = (['organization', 'role'] as const).map(column => {
    const text = session.cell(column)
    const shared = text && people.length ? sharedOut(text, people.length) : []
    if (!shared)
      session.tell(
        column,
        `Unexpected ${column} “${text}”, expected one for each of ${people.length} speakers`,
      )
    return shared ?? []
  })
  return people.map((person, index) => ({
    name: person.name,
    organization: organizations?.[index] || person.organization,
    role: roles?.[index] || person.role,
  }))
}

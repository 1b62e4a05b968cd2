import type { Organization, Speaker, Talk } from '../model/model.ts'
import { distinct, groupBy } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { type Identities, identitiesOf, nameAndAliases } from './identities.ts'
import { organizationKeysAmong, withoutLegalForm } from './names/organization-names.ts'
import { organizationNearMisses } from './names/organization-near-misses.ts'
import { type NameReports, reportSecondSpellings } from './second-spellings.ts'

/** Which spellings are one organization's; names that may be are reported. */
export function identifyOrganizations(talks: Talk[], { recognized, known }: NameReports): Identities {
  const names = talks.flatMap(({ speakers }) => speakers.flatMap(({ organization }) => organization ?? []))
  const identities = identitiesOf(names, { known, keysOf: organizationKeysAmong(names) })
  const nameOf = ({ organization }: Speaker) => organization
  reportSecondSpellings(organizationNearMisses(names), { recognized, known, identities, nameOf })
  return identities
}

/** All organizations that speakers of the talks are of. */
export function organizationsOf(talks: Talk[], identities: Identities): Organization[] {
  const affiliations = talks.flatMap(talk =>
    talk.speakers.flatMap(({ person, organization }) =>
      organization ? [{ talk: talk.id, person, organization }] : [],
    ),
  )
  const unique = uniqueSlugs()
  return [...groupBy(affiliations, ({ organization }) => identities.idOf(organization)).values()]
    .map(own => {
      const names = own.map(({ organization }) => organization)
      const { name, aliases } = nameAndAliases(names, identities)
      return {
        id: unique(withoutLegalForm(name)),
        name,
        aliases,
        people: distinct(own, ({ person }) => person).map(({ person }) => person),
        talks: distinct(own, ({ talk }) => talk).map(({ talk }) => talk),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

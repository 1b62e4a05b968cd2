import type { Organization, Talk } from '../model/model.ts'
import { distinct, groupBy } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { type Identities, nameAndAliases } from './identities.ts'
import { withoutLegalForm } from './names/organization-names.ts'

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

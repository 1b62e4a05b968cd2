import type { Organization, Talk } from '../model/model.ts'
import { slugOf, uniqueSlugs } from '../text/slugs.ts'
import { distinct, groupBy, mostCommon } from '../text/groups.ts'

const legalForms = /[\s,]+(?:inc|llc|ltd|plc|gmbh|ag|corp|co|b\.?v|s\.?a)\.?$/i

/** The same for all spellings of an organization's name that differ in typography or legal form alone. */
export function organizationKey(name: string): string {
  return slugOf(name.replace(legalForms, ''))
}

/** All organizations that speakers of the talks are of, each once. */
export function organizationsOf(talks: Talk[]): Organization[] {
  const affiliations = talks.flatMap(talk =>
    talk.speakers.flatMap(({ person, organization }) =>
      organization ? [{ talk: talk.id, person, organization }] : [],
    ),
  )
  const unique = uniqueSlugs()
  return [...groupBy(affiliations, ({ organization }) => organizationKey(organization)).entries()]
    .map(([key, own]) => ({
      id: unique(key),
      name: mostCommon(own.map(({ organization }) => organization)) ?? '',
      people: distinct(own, ({ person }) => person).map(({ person }) => person),
      talks: distinct(own, ({ talk }) => talk).map(({ talk }) => talk),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

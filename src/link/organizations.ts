import type { Organization, Talk } from '../model/model.ts'
import { distinct, groupBy, mostCommon } from '../text/groups.ts'
import { uniqueSlugs } from '../text/slugs.ts'
import { fold } from '../text/words.ts'

const legalForms = /[\s,]+(?:inc|llc|ltd|plc|gmbh|ag|corp|co|b\.?v|s\.?a)\.?$/i

/** The same for all spellings of an organization's name that differ in typography or legal form alone. */
export function organizationKey(name: string): string {
  const bare = name.replace(legalForms, '')
  return fold(bare) || bare
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
    .map(([, own]) => ({
      ...named(
        own.map(({ organization }) => organization),
        unique,
      ),
      people: distinct(own, ({ person }) => person).map(({ person }) => person),
      talks: distinct(own, ({ talk }) => talk).map(({ talk }) => talk),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function named(names: string[], unique: (text: string) => string): Pick<Organization, 'id' | 'name'> {
  const name = mostCommon(names) ?? ''
  return { id: unique(name.replace(legalForms, '')), name }
}

import type { Affiliation, Speaker } from '../model/model.ts'
import { groupBy } from '../text/groups.ts'
import { fold } from '../text/words.ts'
import type { NotedTalk } from './talks.ts'

/** Somebody as a speaker of a talk. */
export interface Appearance {
  talk: NotedTalk
  speaker: Speaker
}

/**
 * What somebody was over time, the newest first; where one account lacks the role, the only one told at that organization is meant.
 * `organizationOf` gives the same for all spellings of an organization.
 */
export function affiliationsOf(
  appearances: Appearance[],
  organizationOf: (spelling: string) => string,
): Affiliation[] {
  const told = appearances.filter(({ speaker: { role, organization } }) => role || organization)
  const ofOrganization = groupBy(told, ({ speaker }) => organizationOf(speaker.organization ?? ''))
  return [...ofOrganization.values()]
    .flatMap(affiliationsAt)
    .sort((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))
}

function affiliationsAt(appearances: Appearance[]): Affiliation[] {
  const withRole = appearances.filter(({ speaker }) => speaker.role)
  const roles = [...groupBy(withRole, ({ speaker }) => fold(speaker.role ?? '')).values()]
  if (roles.length < 2) return [affiliationOf([...withRole, ...appearances])]
  const without = appearances.filter(({ speaker }) => !speaker.role)
  return [...roles, ...(without.length ? [without] : [])].map(affiliationOf)
}

function affiliationOf(appearances: Appearance[]): Affiliation {
  const { role = null, organization = null } = appearances[0]?.speaker ?? {}
  const days = appearances.flatMap(({ talk }) => talk.day ?? []).sort()
  return { role, organization, from: days[0] ?? null, to: days.at(-1) ?? null }
}

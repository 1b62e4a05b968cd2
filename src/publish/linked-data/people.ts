import type { Organization, Person, PersonLeaf } from 'schema-dts'
import { webAddressOf } from '../../text/urls.ts'
import type {
  AffiliationView,
  AuthorPage,
  NoteTaker,
  OrganizationPage,
  Ref,
  SpeakerPage,
  SpeakerRef,
} from '../pages.ts'
import { addressOf, type Context, idOf } from './context.ts'

/** Whom the page of a speaker is about; what somebody was before is not told. */
export function speakerThing(page: SpeakerPage, context: Context): Person {
  const [newest] = page.affiliations
  return {
    '@type': 'Person',
    '@id': idOf(page, context),
    url: idOf(page, context),
    name: page.name,
    alternateName: page.aliases.length ? page.aliases : undefined,
    ...workOf(newest ?? { role: null, organization: null }, context),
  }
}

/** Who gave a talk, and as what. */
export function performer(speaker: SpeakerRef, context: Context): Person {
  const { name, url } = speaker
  return { '@type': 'Person', '@id': addressOf(url, context), name, ...workOf(speaker, context) }
}

function workOf(
  { role, organization }: Pick<AffiliationView, 'role' | 'organization'>,
  context: Context,
): Pick<PersonLeaf, 'jobTitle' | 'affiliation'> {
  return { jobTitle: role ?? undefined, affiliation: organization ? named(organization, context) : undefined }
}

function named(organization: Ref, context: Context): Organization {
  return { '@type': 'Organization', '@id': idOf(organization, context), name: organization.title }
}

/** What the page of an organization is about. */
export function organizationThing(page: OrganizationPage, context: Context): Organization {
  const id = idOf(page, context)
  return { '@type': 'Organization', '@id': id, url: id, name: page.title }
}

/** Whom the page of a note-taker is about, who may have another page as a speaker. */
export function authorThing({ taker, aliases, speaker }: AuthorPage, context: Context): Person {
  const same = [webAddressOf(taker.url), speaker && idOf(speaker, context)].filter(url => url != null)
  return {
    ...author(taker, context),
    url: addressOf(taker.page, context),
    alternateName: aliases.length ? aliases : undefined,
    sameAs: same.length ? same : undefined,
  }
}

/** Who wrote something; undefined where nobody is known, as properties without a value are left out. */
export function authorsOf(takers: readonly NoteTaker[], context: Context): Person[] | undefined {
  if (!takers.length) return undefined
  return takers.map(taker => ({ ...author(taker, context), url: webAddressOf(taker.url) }))
}

function author({ name, page }: NoteTaker, context: Context): PersonLeaf {
  return { '@type': 'Person', '@id': addressOf(page, context), name }
}

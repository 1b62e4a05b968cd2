import type { Person, ProgrammeEntry } from '../model/model.ts'
import { speakerAlternates } from './alternates.ts'
import { crumbs, type Material } from './material.ts'
import {
  type OrganizationIndexPage,
  type OrganizationPage,
  onlyModel,
  type SpeakerIndexPage,
  type SpeakerPage,
} from './pages.ts'
import { quotationsByPerson } from './quotation-views.ts'
import { sessionAnchor } from './sessions.ts'
import { counted } from './words-of-pages.ts'

const speakersTitle = 'Speakers'
const organizationsTitle = 'Organizations'

/** The page of each speaker: who the person is, and the person's talks. */
export function speakerPages(material: Material): SpeakerPage[] {
  const { model, refs, urls } = material
  const quotationsOf = quotationsByPerson(material)
  return model.people.map(person => ({
    ...urls.speaker(person.id),
    shows: onlyModel,
    title: person.name,
    name: person.name,
    description: `Notes on ${counted(person.talks.length, 'talk')} by ${person.name}.`,
    breadcrumbs: crumbs(material, { title: speakersTitle, url: urls.speakers.url }),
    alternates: speakerAlternates(person, material),
    source: { path: 'people.yaml' },
    affiliations: affiliationsOf(person, material),
    aliases: person.aliases,
    talks: person.talks.map(refs.talk),
    unnoted: material.unnotedBy(person.id).map(session => unnotedView(session, material)),
    quotations: quotationsOf(person.id),
  }))
}

/** The list of all speakers. */
export function speakerIndex(material: Material): SpeakerIndexPage {
  const { model, urls } = material
  return {
    ...urls.speakers,
    shows: onlyModel,
    title: speakersTitle,
    description: `${counted(model.people.length, 'speaker')} whose talks somebody noted.`,
    breadcrumbs: crumbs(material),
    speakers: model.people.map(person => ({
      title: person.name,
      url: urls.speaker(person.id).url,
      affiliations: affiliationsOf(person, material),
      noteCounts: material.noteCountsOf(person.talks),
    })),
  }
}

/** A session that nobody noted, at its place on the page of its day. */
function unnotedView(
  { id, event, title, day: date }: ProgrammeEntry,
  { refs }: Material,
): SpeakerPage['unnoted'][number] {
  const day = refs.day(event, date)
  const at = refs.event(event)
  return { title, url: day ? `${day.url}#${sessionAnchor(id)}` : at.url, event: at, day }
}

function affiliationsOf({ affiliations }: Person, { refs }: Material): SpeakerPage['affiliations'] {
  return affiliations.map(({ role, organization, from, to }) => ({
    role,
    organization: refs.organization(organization),
    years: affiliations.length > 1 ? yearsOf(from, to) : null,
  }))
}

function yearsOf(from: string | null, to: string | null): string | null {
  const years = new Set([from, to].flatMap(date => date?.slice(0, 4) ?? []))
  return years.size ? [...years].join('–') : null
}

/** The page of each organization: its people who spoke, and their talks. */
export function organizationPages(material: Material): OrganizationPage[] {
  const { model, refs, urls } = material
  const people = new Map(model.people.map(person => [person.id, person]))
  return model.organizations.map(organization => ({
    ...urls.organization(organization.id),
    shows: onlyModel,
    title: organization.name,
    description: `Notes on ${counted(organization.talks.length, 'talk')} by people of ${organization.name}.`,
    breadcrumbs: crumbs(material, { title: organizationsTitle, url: urls.organizations.url }),
    source: { path: 'organizations.yaml' },
    people: organization.people.map(id => ({
      title: people.get(id)?.name ?? id,
      url: urls.speaker(id).url,
      roles: rolesAt(people.get(id), { url: urls.organization(organization.id).url, material }),
    })),
    talks: organization.talks.map(refs.talk),
  }))
}

function rolesAt(
  person: Person | undefined,
  { url, material }: { url: string; material: Material },
): string[] {
  const there = person
    ? affiliationsOf(person, material).filter(({ organization }) => organization?.url === url)
    : []
  return there.flatMap(({ role }) => role ?? [])
}

/** The list of all organizations. */
export function organizationIndex(material: Material): OrganizationIndexPage {
  const { model, urls } = material
  return {
    ...urls.organizations,
    shows: onlyModel,
    title: organizationsTitle,
    description: `${counted(model.organizations.length, 'organization')} whose people gave the talks.`,
    breadcrumbs: crumbs(material),
    organizations: model.organizations.map(({ id, name, people, talks }) => ({
      title: name,
      url: urls.organization(id).url,
      peopleCount: people.length,
      noteCounts: material.noteCountsOf(talks),
    })),
  }
}

import { crumbs, type Material } from './material.ts'
import type {
  Ref,
  SearchKind,
  SearchOption,
  SearchPage,
  Site,
  TalkPage,
  TalkRef,
  WriteUpPage,
} from './pages.ts'

/** A page as the search index has it; its texts are made when they are read. */
export interface SearchEntry {
  url: string
  /** What results show, and where words tell more than in a text; by name, each with its values. */
  facts: {
    title: string[]
    /** Its other titles or names. */
    also: string[]
    /** Whose it is, with their organizations. */
    people: string[]
    /** The event and the day. */
    at: string[]
    /** Its topics, or the tags that its author gave. */
    about: string[]
  }
  /** By what it is found when results are narrowed down; events and days by their ids. */
  filters: {
    /** From the general to the special: a keynote is a talk too. */
    kind: SearchKind[]
    event: string[]
    day: string[]
    /** Who wrote it, or of it. */
    author: string[]
    /** The tag of the language that it is written in, where it is known and only one. */
    language: string[]
  }
  /** What it is about, where it says nothing itself. */
  summary: string
  /** What it says, as safe HTML. */
  bodies: string[]
}

/** The pages that the search finds. Those of topics are not among them: they would hide their talks. */
type Searched = Pick<
  Site,
  'facts' | 'events' | 'talks' | 'speakers' | 'authors' | 'organizations' | 'writeUps'
>

const noFacts = { also: [], people: [], at: [], about: [] }
const noFilters = { event: [], day: [], author: [], language: [] }

/** The search page, with all that results can be narrowed down to; none where the site has no search. */
export function searchPages(site: Searched, material: Material): SearchPage[] {
  const { facts, events } = site
  if (!facts.search) return []
  const filters = searchEntries(site).map(entry => entry.filters)
  const page = {
    ...material.urls.search,
    title: facts.search.title,
    description: `Find talks, people and write-ups in ${facts.title}.`,
    breadcrumbs: crumbs(material),
    kinds: [...new Set(filters.flatMap(({ kind }) => kind))],
    events: events.map(event => ({
      ...optionOf(event, facts.basePath),
      days: event.days.map(day => ({ ...optionOf(day, facts.basePath), date: day.date })),
    })),
    authors: [...new Set(filters.flatMap(({ author }) => author))].sort((a, b) => a.localeCompare(b)),
  }
  return [page]
}

/** Everything that can be found: all pages that are about something. */
export function searchEntries({ facts: { basePath }, ...pages }: Searched): SearchEntry[] {
  const idsOf = (refs: (Ref | null)[]) => [
    ...new Set(refs.flatMap(ref => (ref ? optionOf(ref, basePath).id : []))),
  ]
  const at = (talks: TalkRef[]) => ({
    event: idsOf(talks.map(({ event }) => event)),
    day: idsOf(talks.map(({ day }) => day)),
  })
  return [
    ...pages.talks.map(page => talkEntry(page, at([page.summary]))),
    ...pages.speakers.map(({ url, title, aliases, affiliations, talks, description }) => ({
      url,
      facts: { ...noFacts, title: [title], also: aliases, people: organizationsOf(affiliations) },
      filters: { ...noFilters, kind: ['speaker' as const], ...at(talks) },
      summary: description,
      bodies: [],
    })),
    ...pages.authors.map(({ url, title, aliases, talks, description }) => ({
      url,
      facts: { ...noFacts, title: [title], also: aliases },
      filters: { ...noFilters, kind: ['author' as const], ...at(talks), author: [title] },
      summary: description,
      bodies: [],
    })),
    ...pages.organizations.map(({ url, title, people, talks, description }) => ({
      url,
      facts: { ...noFacts, title: [title], people: people.map(person => person.title) },
      filters: { ...noFilters, kind: ['organization' as const], ...at(talks) },
      summary: description,
      bodies: [],
    })),
    ...pages.events.map(({ url, title, summary: { place }, description }) => ({
      url,
      facts: { ...noFacts, title: [title], at: place ? [place] : [] },
      filters: { ...noFilters, kind: ['event' as const], event: idsOf([{ title, url }]) },
      summary: description,
      bodies: [],
    })),
    ...pages.writeUps.map(page => writeUpEntry(page, { ...at(page.talks), event: idsOf([page.event]) })),
  ]
}

function talkEntry(page: TalkPage, at: { event: string[]; day: string[] }) {
  const { url, title, summary, topics } = page
  const { kind, speakers, event, day, notedBy, language } = summary
  return {
    url,
    facts: {
      title: [title],
      get also() {
        return page.notes.flatMap(({ ownTitle }) => ownTitle ?? [])
      },
      people: speakers.map(({ name, organization }) =>
        organization ? `${name} (${organization.title})` : name,
      ),
      at: [event.title, ...(day ? [day.title] : [])],
      about: topics.map(topic => topic.title),
    },
    filters: {
      kind: [...new Set<SearchKind>(['talk', kind])],
      ...at,
      author: namesOf(notedBy),
      language: language ? [language] : [],
    },
    summary: '',
    get bodies() {
      return page.notes.map(({ body }) => body)
    },
  }
}

function writeUpEntry(page: WriteUpPage, at: { event: string[]; day: string[] }) {
  const { url, title, event, writeUp, tags } = page
  return {
    url,
    facts: { ...noFacts, title: [title], people: namesOf(writeUp.authors), at: [event.title], about: tags },
    filters: {
      kind: ['write-up' as const],
      ...at,
      author: namesOf(writeUp.authors),
      language: writeUp.language ? [writeUp.language] : [],
    },
    summary: '',
    get bodies() {
      return [page.body]
    },
  }
}

function namesOf(people: { name: string }[]): string[] {
  return people.map(({ name }) => name)
}

function organizationsOf(affiliations: { organization: Ref | null }[]): string[] {
  return [...new Set(affiliations.flatMap(({ organization }) => organization?.title ?? []))]
}

function optionOf({ title, url }: Ref, basePath: string): SearchOption {
  return { id: url.slice(basePath.length).replace(/\/$/, ''), title }
}

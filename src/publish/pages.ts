import type { Position } from 'unist'
import type { FormatId } from '../model/document.ts'
import type { Kind, Level, LinkKind, NoteState } from '../model/model.ts'
import type { PathRecords } from '../model/paths.ts'
import type { PictureFile } from '../model/picture.ts'
import type { SessionKind } from '../model/programme.ts'

/** A link to a page of this site; `url` is root-relative and begins with the site's base path. */
export interface Ref {
  title: string
  url: string
}

/** Where a page is: its root-relative address, and where it is written below the output folder. */
export interface PlaceOfPage {
  url: string
  /** `kubecon-eu-2018/day-1/index.html`. */
  permalink: string
}

/** What of the content folder a page is made of first of all. */
export interface SourceFile {
  /** Below the content folder. */
  path: string
  /** 1-based. */
  line?: number
}

/** The ways from a page back to those who make it. */
export interface WaysBack {
  /** Where its source can be edited. */
  edit: string | null
  /** Where a mistake on it can be reported. */
  report: string | null
}

/** What a page or file is made of beside the model. */
export interface Shown {
  /**
   * Tells the ids of the write-ups whose texts or lines are on it: while these and the model stay the same, it does too.
   * Left out where it may be any.
   */
  shows?: () => readonly string[]
}

/** Shows no text: all of it is told by the model. */
export const onlyModel = (): readonly string[] => []

/** What every page has. */
export interface Page extends Ref, PlaceOfPage, Shown {
  /** One sentence for search engines and previews. */
  description: string
  /** The pages above this one, from home down. */
  breadcrumbs: Ref[]
  /** What it is in Open Graph; a `website` if missing. */
  ogType?: 'article' | 'profile'
  /** What machines read of it: JSON-LD, safe within a script element. */
  linkedData?: () => string
  /** The picture that stands for it elsewhere; that of the site if missing. */
  card?: CardRef
  /** What other programs read of it. */
  alternates?: Alternate[]
  source?: SourceFile
  /** Where the site names its repository. */
  ways?: WaysBack
}

/** The picture that previews of a page show. */
export interface CardRef {
  /** Root-relative. */
  url: string
  /** What it shows, for those who do not see it. */
  alt: string
}

/** A file for other programs: a feed, a calendar, data. */
export interface Alternate extends Ref {
  /** Its media type: `application/atom+xml`. */
  type: string
}

/** Facts of the whole site that every page may show. */
export interface SiteFacts {
  title: string
  description: string
  /** A BCP 47 tag. */
  language: string
  /** The absolute address of the home page, with a trailing slash. */
  url: string
  /** The path of `url`: `/`, or `/notes/` below a sub-path. */
  basePath: string
  /** The names of styles and scripts as they are published, where they are other ones than in `layouts/`. */
  assets?: Readonly<Record<string, string>>
  /** The picture that stands for all pages without one of their own; null where the site has none. */
  card: CardRef | null
  home: Ref
  speakers: Ref
  organizations: Ref
  /** What other programs read of the whole site. */
  alternates: Alternate[]
  /** Null where the site has no search. */
  search: Ref | null
  authors: Ref
  topics: Ref
}

/** Someone who wrote a write-up; the same person has the same mark everywhere. */
export interface NoteTaker {
  name: string
  /** The person's own site, if known. */
  url: string | null
  /** The person's page on this site. */
  page: string
  /** 1 to 8: which of the style sheet's colors stands for this person. */
  mark: number
  /** Two letters that stand for the person where the name has no room. */
  initials: string
}

/** A write-up as it is named beside its notes. */
export interface WriteUpRef extends Ref {
  authors: NoteTaker[]
  /** ISO 8601 date. */
  published: string | null
  /** The address of the original. */
  original: string | null
  /** The address of an archived copy of it. */
  archived: string | null
  terms: string | null
  /** A BCP 47 tag. */
  language: string | null
}

export interface SpeakerRef {
  name: string
  url: string
  role: string | null
  organization: Ref | null
}

export interface DayRef extends Ref {
  /** ISO 8601. */
  date: string
}

export interface LinkView {
  kind: LinkKind
  url: string
  /** The host, for people: `youtube.com`. */
  host: string
}

/** An archived copy of what a text links to. */
export interface ArchivedLink extends Ref {
  /** Where the link itself leads; null where the title tells. */
  host: string | null
}

/** A talk as lists show it. */
export interface TalkRef extends Ref {
  /** The language of the title, where it is known to be that of the notes; a BCP 47 tag. */
  language: string | null
  kind: Kind
  level: Level | null
  event: Ref
  day: DayRef | null
  speakers: SpeakerRef[]
  /** Who wrote of it, each note-taker once. */
  notedBy: NoteTaker[]
  /** Whether any write-up has notes on it. */
  hasNotes: boolean
  /** When it began, at the place of the event, if the programme tells: `09:30`. */
  start: string | null
  room: string | null
}

/** A session of the programme that nobody noted: it has no page of its own. */
export interface SessionView {
  /** An id for its place on the page. */
  anchor: string
  title: string
  kind: SessionKind
  level: Level | null
  /** When it began, at the place of the event: `09:30`. */
  start: string | null
  room: string | null
  speakers: UnnotedSpeaker[]
  links: LinkView[]
}

/** A speaker of a session that nobody noted; with a page only where another talk was noted. */
export interface UnnotedSpeaker {
  name: string
  url: string | null
  organization: string | null
}

/** What one write-up says of a talk, ready to print. */
export interface NoteView {
  /** The id of its place on the page. */
  anchor: string
  writeUp: WriteUpRef
  /** The place within the write-up's page on this site. */
  place: string
  /** 1-based line in the source file. */
  line: number
  /** The write-up's own title of the talk, where it differs from the page's; else null. */
  ownTitle: string | null
  state: NoteState
  /** Safe HTML; headings in it begin at h3. Empty when there are no notes. */
  body: string
  archived: ArchivedLink[]
  /** Where somebody can edit it. */
  edit: string | null
}

/** Notes on a part of a day, ready to print. */
export interface RoundUpView {
  title: string
  writeUp: WriteUpRef
  place: string
  /** 1-based line in the source file. */
  line: number
  /** Safe HTML; headings in it begin at h4. */
  body: string
  archived: ArchivedLink[]
}

/** Words that somebody noted down, ready to print. */
export interface QuotationView {
  paragraphs: string[]
  /** Who said it; the address is null for the person of the page itself, and for those who have none. */
  speakers: { name: string; url: string | null }[]
  /** Where it stands on the write-up's page. */
  place: string
}

/** The quotations that one write-up has from one talk. */
export interface QuotationsView {
  /** Null where they are not from the notes on one talk. */
  talk: Ref | null
  event: Ref
  writeUp: WriteUpRef
  quotations: QuotationView[]
}

export interface HomePage extends Page {
  events: EventSummary[]
  /** Those of most talks. */
  topics: TopicRef[]
  /** The newest first. */
  writeUps: WriteUpEntry[]
}

/** A write-up as lists show it that are not of one event. */
export interface WriteUpEntry extends WriteUpRef {
  event: Ref
  talkCount: number
}

/** Where what a column's people noted of a talk stands, and whether they noted anything. */
export interface GridCell {
  url: string
  state: NoteState
}

/** A talk as a row of the picture of its event: a cell for each column, null where nobody of it names the talk. */
export interface GridRow extends TalkRef {
  cells: (GridCell | null)[]
}

export interface EventSummary extends Ref {
  place: string | null
  /** ISO 8601 dates of the first and last day, or null. */
  from: string | null
  to: string | null
  talkCount: number
  speakerCount: number
  writeUpCount: number
}

export interface EventPage extends Page {
  summary: EventSummary
  /** The event's own site. */
  site: string | null
  /** Who noted the talks: those who wrote together are one column. */
  columns: NoteTaker[][]
  days: (DayRef & { talks: GridRow[]; roundUpCount: number; unnotedCount: number })[]
  /** Talks whose day no write-up tells. */
  undated: GridRow[]
  /** Notes on parts of the event whose day no write-up tells. */
  roundUps: RoundUpView[]
  /** Sessions that nobody noted, on a day that is not known or has no page. */
  unnoted: SessionView[]
  folder: string
  /** Where write-ups can be added to it. */
  addTo: string | null
  writeUps: (WriteUpRef & { format: FormatId; talkCount: number })[]
}

export interface DayPage extends Page {
  event: Ref
  date: string
  label: string
  previous: DayRef | null
  next: DayRef | null
  /** The day in the order of the programme; one slot where no times are known. */
  slots: SlotView[]
  talks: TalkRef[]
  roundUps: RoundUpView[]
  /** The day's sessions that nobody noted, in the order of the programme. */
  unnoted: SessionView[]
  /** The folder that takes further write-ups: `content/kubecon-eu-2018/`. */
  folder: string
  /** Where write-ups can be added to it. */
  addTo: string | null
}

/** What began at one time. */
export interface SlotView {
  /** `09:30`; null where the time is not known. */
  start: string | null
  talks: TalkRef[]
  /** Sessions that nobody noted, in the order of the programme. */
  unnoted: SessionView[]
}

export interface TalkPage extends Page {
  summary: TalkRef
  topics: Ref[]
  /** Each with the address of an archived copy, if there is one. */
  links: (LinkView & { archived: string | null })[]
  /** The headings of its notes; empty where they are few. */
  contents: HeadingRef[]
  notes: NoteView[]
  /** Those that stand outside of its notes. */
  quotations: QuotationsView[]
  related: RelatedTalk[]
  previous: Ref | null
  next: Ref | null
}

/** A talk that has something in common with the one of the page. */
export interface RelatedTalk extends Ref {
  event: Ref
  /** What: `also by Liz Rice`, `Istio, Envoy`. */
  reason: string
}

/** A heading of a page's text. */
export interface HeadingRef extends Ref {
  /** 1 for the highest of the text. */
  depth: number
}

/** What somebody was, and when, where there is more than one such time: `2018`, `2018–2020`. */
export interface AffiliationView {
  role: string | null
  organization: Ref | null
  years: string | null
}

export interface SpeakerPage extends Page {
  name: string
  affiliations: AffiliationView[]
  /** Other spellings of the name. */
  aliases: string[]
  talks: TalkRef[]
  /** The person's sessions that nobody noted. */
  unnoted: (Ref & { event: Ref; day: DayRef | null })[]
  quotations: QuotationsView[]
}

export interface SpeakerIndexPage extends Page {
  /** By name; `noteCounts` tells how many notes each talk has. */
  speakers: (Ref & { affiliations: AffiliationView[]; noteCounts: number[] })[]
}

export interface OrganizationPage extends Page {
  people: (Ref & { roles: string[] })[]
  talks: TalkRef[]
}

export interface OrganizationIndexPage extends Page {
  /** By name; `noteCounts` tells how many notes each talk has. */
  organizations: (Ref & { peopleCount: number; noteCounts: number[] })[]
}

/** The page of somebody who wrote write-ups. */
export interface AuthorPage extends Page {
  taker: NoteTaker
  /** Other spellings of the name. */
  aliases: string[]
  /** The same person's page as a speaker. */
  speaker: Ref | null
  writeUps: WriteUpEntry[]
  /** The talks that the person's write-ups tell of. */
  talks: TalkRef[]
}

export interface AuthorIndexPage extends Page {
  /** By name. */
  authors: (Ref & { taker: NoteTaker; writeUpCount: number; talkCount: number })[]
}

/** A topic as lists show it. */
export interface TopicRef extends Ref {
  talkCount: number
}

export interface TopicPage extends Page {
  /** Other words for it. */
  aliases: string[]
  talks: TalkRef[]
  /** Those that its talks have too, most of them first; `talkCount` is of the talks in common. */
  related: TopicRef[]
}

export interface TopicIndexPage extends Page {
  /** By name; `noteCounts` tells how many notes each talk has. */
  topics: (Ref & { noteCounts: number[] })[]
}

export interface WriteUpPage extends Page {
  writeUp: WriteUpRef
  event: Ref
  format: FormatId
  file: string
  tags: string[]
  talks: TalkRef[]
  /** The headings of the text; empty where they are few. */
  contents: HeadingRef[]
  /** The whole text as safe HTML, its headings beginning at h2; those of talks link to the talks' pages. */
  body: string
  archived: ArchivedLink[]
}

export interface NotFoundPage extends Page {}

/** What results of a search can be narrowed down to. */
export interface SearchPage extends Page {
  kinds: SearchKind[]
  events: (SearchOption & { days: (SearchOption & { date: string })[] })[]
  /** The names of those who wrote. */
  authors: string[]
}

/** An event or a day: its id in the search index is its path, `kubecon-eu-2018/day-1`. */
export interface SearchOption {
  id: string
  title: string
}

/** What a search finds: kinds of sessions, and of other pages. */
export type SearchKind = Kind | 'speaker' | 'author' | 'organization' | 'event' | 'write-up'

/** What stands at the path of a page that is called otherwise by now, or is a part of another one. */
export interface RedirectPage extends Page {
  /** The page where it leads. */
  target: Ref
}

/** What a social card shows. */
export type Card = { siteName: string } & (
  | { of: 'talk'; talk: TalkRef }
  | { of: 'event'; event: EventSummary; takers: NoteTaker[] }
  | { of: 'site'; description: string; takers: NoteTaker[] }
)

/** A social card, and where its picture goes below the output folder. */
export interface CardFile {
  card: Card
  to: string
}

/** A file that is no page, made of the same data, for other programs. */
export interface SiteFile extends Shown {
  /** Where it is written, below the output folder: `feed.xml`. */
  permalink: string
  /** Makes its text; what only checks the content has no need of it. */
  content(): string
}

/** A link to another site, where it stands in the file of its write-up. */
export interface PlacedLink {
  url: string
  /** The id of the write-up. */
  writeUp: string
  /** Null where this site made the link of something else. */
  place: Position | null
}

/** Tells what all that is published is made of from anything else. */
export interface Fingerprints {
  /** Of the model, the settings, and whatever else holds for the whole site. */
  site: string
  /** Of the texts of write-ups, by their ids. */
  texts: Record<string, string>
}

/** The data of all pages: what the publish stage hands to the layouts. */
export interface Site {
  facts: SiteFacts
  home: HomePage
  events: EventPage[]
  days: DayPage[]
  talks: TalkPage[]
  speakers: SpeakerPage[]
  speakerIndex: SpeakerIndexPage
  organizations: OrganizationPage[]
  organizationIndex: OrganizationIndexPage
  writeUps: WriteUpPage[]
  authors: AuthorPage[]
  authorIndex: AuthorIndexPage
  topics: TopicPage[]
  topicIndex: TopicIndexPage
  notFound: NotFoundPage
  /** The search page, where the site has one. */
  searchPages: SearchPage[]
  redirects: RedirectPage[]
  /** Every path that was or is published, as `paths.yaml` should have it. */
  record: () => PathRecords
  /** Paths that were pages and lead nowhere, each with the nearest page above it. */
  lost: ReadonlyMap<string, string>
  /** The files to make of pictures that are shown. */
  pictures: PictureFile[]
  /** Cards to be drawn. */
  cards: CardFile[]
  files: SiteFile[]
  fingerprints: () => Fingerprints
  /** The links in all texts that lead to other sites; gathered when they are asked for. */
  placedLinks: () => PlacedLink[]
}

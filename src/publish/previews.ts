import type { Thing } from 'schema-dts'
import { type DrawnCard, eventCard, siteCard, talkCard } from './cards.ts'
import { breadcrumbList } from './linked-data/breadcrumbs.ts'
import type { Context } from './linked-data/context.ts'
import { dayThing, eventThing, talkThing } from './linked-data/events.ts'
import { linkedDataOf } from './linked-data/json.ts'
import { authorThing, organizationThing, speakerThing } from './linked-data/people.ts'
import { siteThing } from './linked-data/site.ts'
import { noteThings, writeUpThing } from './linked-data/writings.ts'
import type { CardRef, Page, Ref, Site } from './pages.ts'
import type { KeptPaths } from './paths.ts'

/** The site before anything is told of it elsewhere. */
type Pages = Omit<Site, keyof KeptPaths | 'cards' | 'files'>

/** Adds what others show and machines read of the pages: cards, and linked data. */
export function withPreviews(site: Pages, { cards }: { cards: boolean }): Pages & Pick<Site, 'cards'> {
  const drawn = cards ? cardsOf(site) : noCards
  const facts = { ...site.facts, card: drawn.site }
  const summaries = new Map(site.events.map(({ summary }) => [summary.url, summary]))
  const context: Context = { facts, eventAt: url => summaries.get(url) }
  const tell = teller(context)
  const ofEvent = ({ event }: { event: Ref }) => drawn.at.get(event.url)
  return {
    ...site,
    facts,
    cards: drawn.files,
    home: tell(site.home, {}, () => siteThing(facts)),
    events: site.events.map(page => tell(page, { card: drawn.at.get(page.url) }, eventThing)),
    days: site.days.map(page => tell(page, { card: ofEvent(page) }, dayThing)),
    talks: site.talks.map(page =>
      tell(page, { card: drawn.at.get(page.url), ogType: 'article' }, talkThing, noteThings),
    ),
    writeUps: site.writeUps.map(page => tell(page, { card: ofEvent(page), ogType: 'article' }, writeUpThing)),
    speakers: site.speakers.map(page => tell(page, { ogType: 'profile' }, speakerThing)),
    speakerIndex: tell(site.speakerIndex),
    organizations: site.organizations.map(page => tell(page, {}, organizationThing)),
    organizationIndex: tell(site.organizationIndex),
    authors: site.authors.map(page => tell(page, { ogType: 'profile' }, authorThing)),
    authorIndex: tell(site.authorIndex),
    topics: site.topics.map(page => tell(page)),
    topicIndex: tell(site.topicIndex),
  }
}

type ThingsOf<Kind extends Page> = (page: Kind, context: Context) => Thing | Thing[]

/** Adds to a page how it is shown elsewhere, what it is about and the way to it; this is told only where it is asked for. */
function teller(context: Context) {
  return <Kind extends Page>(
    page: Kind,
    shown: Pick<Page, 'card' | 'ogType'> = {},
    ...about: ThingsOf<Kind>[]
  ): Kind => {
    const linkedData = () => {
      const way = page.breadcrumbs.length ? [breadcrumbList(page, context)] : []
      return linkedDataOf([...about.flatMap(of => of(page, context)), ...way])
    }
    return Object.assign(page, shown, { linkedData })
  }
}

interface Cards {
  files: DrawnCard['file'][]
  /** By the address of the page that each stands for. */
  at: ReadonlyMap<string, CardRef>
  site: CardRef | null
}

const noCards: Cards = { files: [], at: new Map(), site: null }

function cardsOf({ facts, events, talks }: Pages): Cards {
  const site = siteCard(facts, events)
  const own = [
    ...events.map(page => ({ url: page.url, ...eventCard(page, facts) })),
    ...talks.map(page => ({ url: page.url, ...talkCard(page, facts) })),
  ]
  return {
    files: [site, ...own].map(({ file }) => file),
    at: new Map(own.map(({ url, ref }) => [url, ref])),
    site: site.ref,
  }
}

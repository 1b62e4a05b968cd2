import { distinct } from '../text/groups.ts'
import type { Card, CardFile, CardRef, EventPage, NoteTaker, Page, SiteFacts, TalkPage } from './pages.ts'
import { listed } from './words-of-pages.ts'

/** A card's picture, as pages name it and as it is drawn. */
export interface DrawnCard {
  ref: CardRef
  file: CardFile
}

/** The picture that stands for the whole site. */
export function siteCard(facts: SiteFacts, events: readonly EventPage[]): DrawnCard {
  const { title, description, basePath } = facts
  const takers = takersOf(events.flatMap(({ writeUps }) => writeUps))
  return {
    ref: { url: `${basePath}assets/card.png`, alt: title },
    file: { to: 'assets/card.png', card: { of: 'site', siteName: title, description, takers } },
  }
}

/** The picture that stands for an event, beside its page. */
export function eventCard(page: EventPage, { title: siteName }: SiteFacts): DrawnCard {
  const card: Card = { of: 'event', siteName, event: page.summary, takers: takersOf(page.writeUps) }
  return besidePage(page, { card, alt: page.title })
}

/** The picture that stands for a talk, beside its page. */
export function talkCard(page: TalkPage, { title: siteName }: SiteFacts): DrawnCard {
  const { summary } = page
  const speakers = summary.speakers.length ? ` by ${listed(summary.speakers.map(({ name }) => name))}` : ''
  const alt = `“${page.title}”${speakers}, ${summary.event.title}`
  return besidePage(page, { card: { of: 'talk', siteName, talk: summary }, alt })
}

function besidePage({ url, permalink }: Page, { card, alt }: { card: Card; alt: string }): DrawnCard {
  return {
    ref: { url: `${url}card.png`, alt },
    file: { to: permalink.replace(/index\.html$/, 'card.png'), card },
  }
}

function takersOf(writeUps: readonly { authors: NoteTaker[] }[]): NoteTaker[] {
  return distinct(
    writeUps.flatMap(({ authors }) => authors),
    ({ name }) => name,
  )
}

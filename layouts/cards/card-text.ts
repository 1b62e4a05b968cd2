import type { Card, NoteTaker, SpeakerRef } from '../../src/publish/pages.ts'
import { dateWords, spanWords } from '../parts/dates.tsx'
import { count, kindWords } from '../parts/words.ts'

/** Who speaks, in one line. */
export interface PersonText {
  name: string
  affiliation: string | null
}

/** What stands on a card: all that its picture depends on. */
export interface CardText {
  siteName: string
  /** The title; and what stands in its place where its letters cannot be drawn. */
  titles: string[]
  people: PersonText[]
  /** What the site says below the title. */
  lead: string | null
  label: string | null
  margin: string[]
  takers: Pick<NoteTaker, 'name' | 'mark' | 'initials'>[]
}

/** No more speakers have room below a title. */
const mostPeople = 3

/** The words of a card. */
export function cardText(card: Card): CardText {
  if (card.of === 'talk') return talkText(card)
  return card.of === 'event' ? eventText(card) : siteText(card)
}

type CardOf<Kind extends Card['of']> = Extract<Card, { of: Kind }>

function talkText({ siteName, talk }: CardOf<'talk'>): CardText {
  const { title, kind, day, event, speakers, notedBy } = talk
  return {
    siteName,
    titles: [title, event.title, siteName],
    people: peopleOf(speakers),
    lead: null,
    label: kindWords[kind],
    margin: [...(day ? [`${day.title}, ${dateWords(day.date)}`] : []), event.title],
    takers: notedBy.map(takerText),
  }
}

function eventText({ siteName, event, takers }: CardOf<'event'>): CardText {
  const { title, place, from, to, talkCount, speakerCount, writeUpCount } = event
  const counts = `${count(talkCount, 'talk')} and ${count(speakerCount, 'speaker')}`
  return {
    siteName,
    titles: [title, siteName],
    people: [],
    lead: `${counts}, as noted in ${count(writeUpCount, 'write-up')}`,
    label: null,
    margin: [...(from ? [spanWords(from, to ?? from)] : []), ...(place ? [place] : [])],
    takers: takers.map(takerText),
  }
}

function siteText({ siteName, description, takers }: CardOf<'site'>): CardText {
  return {
    // It stands as the title.
    siteName: '',
    titles: [siteName],
    people: [],
    lead: description,
    label: null,
    margin: [],
    takers: takers.map(takerText),
  }
}

function peopleOf(speakers: readonly SpeakerRef[]): PersonText[] {
  const named = speakers.length > mostPeople ? speakers.slice(0, mostPeople - 1) : speakers
  const people = named.map(({ name, organization }) => ({ name, affiliation: organization?.title ?? null }))
  const others = speakers.length - named.length
  return others ? [...people, { name: '', affiliation: `and ${count(others, 'other')}` }] : people
}

function takerText({ name, mark, initials }: NoteTaker): CardText['takers'][number] {
  return { name, mark, initials }
}

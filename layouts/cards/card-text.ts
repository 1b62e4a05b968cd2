import type { Card, NoteTaker, SpeakerRef, TalkRef } from '../../src/publish/pages.ts'
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
  const { siteName } = card
  if (card.of === 'talk')
    return { siteName, ...talkText(card.talk), titles: [card.talk.title, card.talk.event.title, siteName] }
  const takers = card.takers.map(takerText)
  if (card.of === 'site')
    return {
      siteName,
      titles: [siteName],
      people: [],
      lead: card.description,
      label: null,
      margin: [],
      takers,
    }
  const { title, place, from, to, talkCount, speakerCount, writeUpCount } = card.event
  return {
    siteName,
    titles: [title, siteName],
    people: [],
    lead: `${count(talkCount, 'talk')} and ${count(speakerCount, 'speaker')}, as noted in ${count(writeUpCount, 'write-up')}`,
    label: null,
    margin: [...(from ? [spanWords(from, to ?? from)] : []), ...(place ? [place] : [])],
    takers,
  }
}

function talkText({ kind, day, event, speakers, notedBy }: TalkRef): Omit<CardText, 'siteName' | 'titles'> {
  return {
    people: peopleOf(speakers),
    lead: null,
    label: kindWords[kind],
    margin: [...(day ? [`${day.title}, ${dateWords(day.date)}`] : []), event.title],
    takers: notedBy.map(takerText),
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

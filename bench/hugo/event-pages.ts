import type { NoteView, RoundUpView, Site, TalkPage, WriteUpPage } from '../../src/publish/pages.ts'
import { groupBy } from '../../src/text/groups.ts'
import { markdownOf } from './markdown.ts'
import { bundle, type Facts, folderOf, type HugoPage, section, single, termOf } from './page.ts'

/** The pages of all events: those of the events themselves, of their days, talks and write-ups. */
export function pagesOfEvents(site: Site): HugoPage[] {
  return [
    ...eventsOf(site),
    ...daysOf(site),
    ...talksOf(site),
    ...site.writeUps.map(page => single(page, writeUpFacts(page))),
  ]
}

function eventsOf({ events }: Site): HugoPage[] {
  return events.map(page => {
    const { summary, days, columns, undated, unnoted, folder, roundUps, site } = page
    return section(page, {
      type: 'event',
      ...summary,
      date: summary.from,
      ...{ site, columns, unnoted, folder },
      hasUndated: undated.length > 0,
      days: days.map(({ talks, ...day }) => day),
      markdown: textOf(roundUps),
    })
  })
}

function daysOf({ days }: Site): HugoPage[] {
  return days.map(page => {
    const { date, label, event, previous, next, slots, unnoted, folder, roundUps } = page
    return single(page, {
      type: 'day',
      ...{ date, label, event, previous, next, folder },
      // Hugo finds the talks itself.
      slots: slots.map(({ start, unnoted }) => ({ start, unnoted })),
      unnotedCount: unnoted.length,
      markdown: textOf(roundUps),
    })
  })
}

function talksOf({ events, talks }: Site): HugoPage[] {
  const rows = events.flatMap(({ days, undated }) => [...days.flatMap(({ talks }) => talks), ...undated])
  const cells = new Map(rows.map(({ url, cells }) => [url, cells]))
  const ofDays = groupBy(talks, ({ summary }) => summary.day?.url ?? '')
  // Hugo lists pages by weight.
  const weights = new Map([...ofDays.values()].flatMap(own => own.map(({ url }, index) => [url, index + 1])))
  return talks.flatMap(talk => [
    bundle(talk, { ...talkFacts(talk), cells: cells.get(talk.url), weight: weights.get(talk.url) }),
    ...talk.notes.map((note, index) => noteOf(note, { talk, index })),
  ])
}

function talkFacts(talk: TalkPage): Facts {
  const { summary, links, topics, related, previous, next } = talk
  const { kind, level, event, day, speakers, notedBy, hasNotes, start, room } = summary
  const organizations = speakers.flatMap(({ organization }) => (organization ? [termOf(organization)] : []))
  return {
    type: 'talk',
    date: day?.date,
    speakers: speakers.map(termOf),
    organizations: [...new Set(organizations)],
    authors: notedBy.map(({ page }) => termOf({ url: page })),
    people: speakers,
    ...{ kind, level, day, notedBy, hasNotes, start, room, links, related, previous, next },
    event: event.title,
    topics: topics.map(termOf),
    topicLinks: topics,
    noteCount: talk.notes.length,
  }
}

function noteOf(note: NoteView, { talk, index }: { talk: TalkPage; index: number }): HugoPage {
  const { writeUp, place, line, ownTitle, state, archived, anchor, body } = note
  const { title, published, original, terms, authors: by } = writeUp
  return {
    path: `${folderOf(talk)}/note-${index + 1}.md`,
    frontMatter: {
      ...{ title, by, place, line, ownTitle, state, archived, anchor, original, terms, writeUp: writeUp.url },
      date: published ?? talk.summary.day?.date,
    },
    markdown: markdownOf(body),
  }
}

function writeUpFacts(page: WriteUpPage): Facts {
  const { writeUp, event, format, tags, talks, archived, body } = page
  const { authors: by, published, original, terms } = writeUp
  return {
    type: 'write-up',
    date: published,
    authors: by.map(taker => termOf({ url: taker.page })),
    // Hugo would make a taxonomy of `tags`.
    ...{ by, original, terms, event, format, keywords: tags, archived },
    talks: talks.map(({ title, url }) => ({ title, url })),
    markdown: markdownOf(body),
  }
}

function textOf(roundUps: readonly RoundUpView[]): string {
  return roundUps.map(({ title, body }) => `## ${title}\n\n${markdownOf(body)}`).join('\n')
}

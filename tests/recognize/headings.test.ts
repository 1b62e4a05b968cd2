import { describe, expect, test } from 'vitest'
import { announcesLightningTalks, announcesTalks, topicOf } from '../../src/recognize/headings.ts'
import { kindOfSection, kindOfTitle } from '../../src/recognize/kinds.ts'

/** What headings are about, by their words; all others are `unknown`, which talks' titles have to be. */
const topics: Record<string, string[]> = {
  programme: [
    'Talks',
    'Morning Keynotes',
    'Technical Sessions 1',
    '“Lightning Talks”',
    '"The Opening Plenary"',
    'Notes',
    'Notes of the Conference',
  ],
  aside: [
    ...[
      'Intro',
      'Introduction',
      'Welcome to the Hall',
      'Hello!',
      'Overview',
      'Agenda of the day',
      'TOC',
      'Content',
    ],
    ...[
      'Summary',
      'Conclusion',
      'Conclusions',
      'Recap of it all',
      'Wrap-up',
      'Wrap up',
      'Wrapup',
      'Final thoughts',
    ],
    ...['Closing words', 'The end', 'TL;DR', 'TLDR', 'Our recap', 'My takeaways?', 'Personal highlights'],
    ...[
      'Top 10 of looms',
      'Thanks',
      'Thank you',
      'Acknowledgements',
      'Acknowledgments',
      'Comment',
      'License',
    ],
    ...['Note', 'Table of contents', 'Books', 'Book list', 'Where to eat', 'Where to stay', 'Restaurants'],
    ...['The recorded sessions', 'Recorded talk', 'All recordings'],
    ...['Links', 'Resources', 'Further reading', 'Videos', 'Video', 'Slides'],
    ...[
      'Q&A',
      'Q & A',
      'Questions',
      'Questions and answers',
      'Break',
      'Coffee Breaks',
      'Next talk',
      'En vrac',
    ],
    ...['Travel', 'The city of looms', 'Lunch', 'Coffee'],
    '«Links»',
    '„Links“',
  ],
  social: [
    ...['Party', 'After parties', 'The reception', 'Booth', 'Sponsor booths', 'Gala dinner', 'Social event'],
    ...['Social hour', 'A meetup', 'Meet-ups', 'Meet ups', 'Meet the weavers', 'Our sponsor', 'Sponsors'],
    ...['After-work', 'Afterwork', 'After work', 'Pub crawl', 'Game night'],
  ],
  unknown: [
    ...[
      'Weaving',
      'Introducing looms',
      'Introduction to Looms',
      'Notes on looms',
      'Linked looms',
      'Links of a chain',
    ],
    ...[
      'The weekend',
      'Thankless work',
      'Topology 10',
      'Top looms',
      'Highlights of weaving',
      'Slides of looms',
    ],
    ...[
      'Departing',
      'The partition',
      'Boothby',
      'Recorded looms',
      'Breaking looms',
      'Meeting points',
      '2024',
      '',
    ],
    ...[
      'Talks on Looms',
      'Summaries',
      'Wrapping gifts',
      'Our lunch',
      'The videos of looms',
      'Recording looms',
    ],
  ],
}

const headings = Object.entries(topics).flatMap(([topic, lines]) => lines.map(line => [line, topic] as const))

describe('what a heading is about', () => {
  test.each(headings)('“%s”', (line, topic) => {
    expect(topicOf(line, false)).toBe(topic)
  })

  test('a day, where it names one and nothing else', () => {
    expect(topicOf('Talks', true)).toBe('day')
  })
})

describe('what stands under a heading', () => {
  test.each([
    ['Lightning Talks', true],
    ['Lightninng talks of the day', true],
    ['Flash talks', true],
    ['Quickies', true],
    ['Lightning Talk', false],
    ['Talks', false],
    ['Enlightning talks', false],
  ])('“%s”: lightning talks, %s', (heading, are) => {
    expect(announcesLightningTalks(heading)).toBe(are)
  })

  test.each([
    ['Talks', true],
    ['The morning’s keynotes', true],
    ['Workshop', false],
    ['Morning', false],
  ])('“%s”: talks, %s', (heading, are) => {
    expect(announcesTalks(heading)).toBe(are)
  })
})

describe('the kind of talks', () => {
  test.each([
    ['Keynote', 'keynote'],
    ['Morning keynotes', 'keynote'],
    ['Lightning talks', 'lightning'],
    ['Lightninng', 'lightning'],
    ['Quickies', 'lightning'],
    ['A quickie', 'lightning'],
    ['Workshops', 'workshop'],
    ['Tutorial day', 'workshop'],
    ['Ateliers', 'workshop'],
    ['Panel', 'panel'],
    ['Panels', 'panel'],
    ['BoFs', 'bof'],
    ['A bof', 'bof'],
    ['Birds of a feather', 'bof'],
    ['Panelists', null],
    ['Talks', null],
    ['Keynoted', null],
  ])('under “%s”: %s', (heading, kind) => {
    expect(kindOfSection(heading)).toBe(kind)
  })

  test.each([
    ['Rook BoF', 'bof'],
    ['Rook BOF', 'bof'],
    ['Rook Bofs', 'bof'],
    ['Rook birds of a feather', 'bof'],
    ['Keynote', 'keynote'],
    ['Opening keynote on looms', 'keynote'],
    ['Day 2 closing keynote', 'keynote'],
    ['Looms: a panel', 'panel'],
    ['The panel discussion on looms', 'panel'],
    ['Panel / Looms', 'panel'],
    ['Panel/looms', 'panel'],
    ['About bofs', null],
    ['The keynote', null],
    ['Day two keynote', null],
    ['Panel of looms', null],
    ['Solar panels', null],
    ['Looms', null],
  ])('called “%s”: %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind)
  })
})

import { describe, expect, test } from 'vitest'
import { linkedDataOf } from '../src/publish/linked-data/json.ts'
import { licenseOf } from '../src/publish/linked-data/license.ts'
import { buildOf } from './setup/content.ts'

/** Terms as people write them, and the license that they name. */
const terms: [terms: string | null, license: string | undefined][] = [
  ['CC BY-NC 4.0', 'https://creativecommons.org/licenses/by-nc/4.0/'],
  ['cc-by-sa-3.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
  ['Published under CC BY 4.0.', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['See https://creativecommons.org/licenses/by/2.0/fr/.', 'https://creativecommons.org/licenses/by/2.0/fr/'],
  ['© Ada Byron', undefined],
  ['Access 4.0', undefined],
  [null, undefined],
]

test.each(terms)('the terms %j are those of %j', (terms, license) => {
  expect(licenseOf(terms)).toBe(license)
})

test('texts in linked data cannot end the script element that it stands in', () => {
  const name = '</script><!--<script>--> & \u2028'
  const text = linkedDataOf([{ '@type': 'Event', name }])
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(text)['@graph']).toEqual([{ '@type': 'Event', name }])
})

/** The parts of a site that the tests below look at. */
async function builtSite() {
  const { site } = await buildOf({
    'site.yaml': 'title: Notes\nurl: https://site.test/notes/\n',
    'people.yaml': '- { name: Ada Byron, aliases: [Ada Lovelace] }\n',
    'conf/event.yaml': `name: Conf 2024
place: Hall 1, Turin
url: https://conf.example/
days: [{ date: 2024-06-05, label: Day 1 }, { date: 2024-06-06, label: Day 2 }]
writeUps:
  day-1.md: { authors: [{ name: Grace, url: "https://grace.example/" }], url: "https://grace.example/conf/", terms: CC BY 4.0, published: 2024-06-07, language: en }
`,
    'conf/day-1.md': `# Conf, day 1

## Day 1

### Looms - Ada Byron, Engineer, Engine Works

[Video](https://www.youtube.com/watch?v=abcdefghijk) [Slides](https://ada.example/looms.pdf)

Notes.
`,
  })
  return site
}

function thingsOf(page: { linkedData?: () => string } | undefined): unknown[] {
  return JSON.parse(page?.linkedData?.() ?? '{}')['@graph']
}

const event = {
  '@type': 'Event',
  '@id': 'https://site.test/notes/conf/',
  name: 'Conf 2024',
  startDate: '2024-06-05',
}
const location = { '@type': 'Place', name: 'Hall 1, Turin', address: 'Hall 1, Turin' }
const day = {
  '@type': 'Event',
  '@id': 'https://site.test/notes/conf/day-1/',
  name: 'Day 1',
  startDate: '2024-06-05',
}
const talk = {
  '@type': 'Event',
  '@id': 'https://site.test/notes/conf/talks/looms/',
  name: 'Looms',
  startDate: '2024-06-05',
}
const author = { '@type': 'Person', '@id': 'https://site.test/notes/authors/grace/', name: 'Grace' }
const writeUp = {
  '@type': 'BlogPosting',
  '@id': 'https://site.test/notes/conf/write-ups/day-1/',
  headline: 'Conf, day 1',
  author: [{ ...author, url: 'https://grace.example/' }],
  datePublished: '2024-06-07',
  inLanguage: 'en',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isBasedOn: 'https://grace.example/conf/',
}
const work = {
  jobTitle: 'Engineer',
  affiliation: {
    '@type': 'Organization',
    '@id': 'https://site.test/notes/organizations/engine-works/',
    name: 'Engine Works',
  },
}

describe('machines read', () => {
  test('of a talk who gave it, when and where, what is seen of it, and who wrote about it', async () => {
    const { talks } = await builtSite()
    const [about, notes] = thingsOf(talks[0])
    expect(about).toEqual({
      ...talk,
      url: talk['@id'],
      superEvent: event,
      location,
      performer: [
        {
          '@type': 'Person',
          '@id': 'https://site.test/notes/speakers/ada-byron/',
          name: 'Ada Byron',
          ...work,
        },
      ],
      image: 'https://site.test/notes/conf/talks/looms/card.png',
      recordedIn: [
        { '@type': 'VideoObject', name: 'Looms', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
      ],
      workFeatured: [
        { '@type': 'PresentationDigitalDocument', name: 'Looms', url: 'https://ada.example/looms.pdf' },
      ],
    })
    expect(notes).toEqual({ ...writeUp, about: { '@id': talk['@id'] } })
  })

  test('of an event its days, and of a day its talks', async () => {
    const { events, days } = await builtSite()
    expect(thingsOf(events[0])[0]).toEqual({
      ...event,
      endDate: '2024-06-06',
      location,
      url: event['@id'],
      sameAs: 'https://conf.example/',
      image: 'https://site.test/notes/conf/card.png',
      subEvent: [
        day,
        { ...day, '@id': expect.stringContaining('day-2'), name: 'Day 2', startDate: '2024-06-06' },
      ],
    })
    expect(thingsOf(days[0])[0]).toEqual({
      ...day,
      name: 'Day 1, Conf 2024',
      url: day['@id'],
      superEvent: event,
      location,
      subEvent: [talk],
    })
  })

  test('of a write-up where it was first published, and on what terms', async () => {
    const { writeUps } = await builtSite()
    const about = { '@type': 'Event', '@id': event['@id'], name: 'Conf 2024' }
    expect(thingsOf(writeUps[0])[0]).toEqual({ ...writeUp, url: writeUp['@id'], about })
  })

  test('of people what they are, and how else they are called', async () => {
    const { speakers, authors, organizations } = await builtSite()
    const id = 'https://site.test/notes/speakers/ada-byron/'
    const person = {
      '@type': 'Person',
      '@id': id,
      url: id,
      name: 'Ada Byron',
      alternateName: ['Ada Lovelace'],
    }
    expect(thingsOf(speakers[0])[0]).toEqual({ ...person, ...work })
    const own = 'https://grace.example/'
    expect(thingsOf(authors[0])[0]).toEqual({ ...author, url: author['@id'], sameAs: [own] })
    expect(thingsOf(organizations[0])[0]).toEqual({ ...work.affiliation, url: work.affiliation['@id'] })
  })

  test('on every page the way to it', async () => {
    const { talks } = await builtSite()
    const item = (position: number, name: string, path?: string) => ({
      '@type': 'ListItem',
      position,
      name,
      ...(path && { item: `https://site.test/notes${path}` }),
    })
    expect(thingsOf(talks[0]).at(-1)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        item(1, 'Notes', '/'),
        item(2, 'Conf 2024', '/conf/'),
        item(3, 'Day 1', '/conf/day-1/'),
        item(4, 'Looms'),
      ],
    })
  })
})

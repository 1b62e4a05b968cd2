import * as z from 'zod'
import { isoDate, siteAddress, webAddress } from './fact.ts'
import { repositorySchema } from './repository.ts'

/** The schemas of the YAML files that people write; every fact has the sentence that editors show for it. */

const authorFact = z
  .union([
    z.string().min(1),
    z.strictObject({
      name: z.string().min(1).describe('The name that pages show'),
      url: webAddress.optional().describe('The address of the person’s site'),
    }),
  ])
  .transform(author =>
    typeof author === 'string' ? { name: author, url: null } : { name: author.name, url: author.url ?? null },
  )
  .describe('A name, or a name with the address of the person’s site')

const dayFact = z.strictObject({
  date: isoDate.describe('Its date: 2018-05-02'),
  label: z.string().min(1).describe('What people call the day: Day 1'),
})

const writeUpFact = z
  .strictObject({
    title: z.string().min(1).optional().describe('Its title, where the file says none'),
    authors: z.array(authorFact).min(1).optional().describe('Who wrote it, where the file does not say'),
    url: webAddress.optional().describe('Where it was first published'),
    terms: z.string().min(1).optional().describe('The terms its author gives: CC BY-NC 4.0'),
    published: isoDate.optional().describe('When it was first published: 2018-05-11'),
    language: z.string().min(2).optional().describe('A language tag: en, fr, pt-BR'),
    day: isoDate.optional().describe('The day it tells of, where it tells of one and does not say which'),
  })
  // An entry of comments alone, to be filled in.
  .nullable()
  .describe('Facts that a write-up lacks')

/** What `event.yaml` may say. */
export const eventFactsSchema = z
  .strictObject({
    name: z.string().min(1).optional().describe('The event’s full name; else the folder’s name'),
    place: z.string().min(1).optional().describe('Venue, city, country'),
    url: webAddress.optional().describe('The event’s own site'),
    days: z
      .array(dayFact)
      .refine(days => new Set(days.map(({ date }) => date)).size === days.length, {
        error: 'expected every date once',
      })
      .default([])
      .describe('Its days in order'),
    writeUps: z.record(z.string(), writeUpFact).default({}).describe('Facts of write-ups, by file name'),
  })
  .prefault({})
  .describe('An event: what its write-ups do not say themselves')
export type EventFacts = z.infer<typeof eventFactsSchema>
export type WriteUpFacts = NonNullable<z.infer<typeof writeUpFact>>

const takeDownFact = z
  .strictObject({
    pictures: z
      .array(z.string().min(1))
      .default([])
      .describe('Paths below the content folder, or addresses: conf/party.jpg'),
    people: z.array(z.string().min(1)).default([]).describe('Names of people whose photos are not shown'),
  })
  .prefault({})
  .describe('What is not to be shown')

/** What `site.yaml` may say. */
export const siteFactsSchema = z
  .strictObject({
    title: z.string().min(1).default('Conference notes').describe('The name of the site'),
    description: z
      .string()
      .min(1)
      .default('Notes of conference talks, brought together.')
      .describe('One sentence'),
    language: z.string().min(2).default('en').describe('The language of the site’s own words: en'),
    url: siteAddress.default('http://localhost:8080/').describe('The address of the home page'),
    cards: z
      .boolean()
      .default(true)
      .describe('Whether a picture of every talk and event is drawn, for previews'),
    archive: z.boolean().default(true).describe('Whether links of write-ups lead to archived copies, too'),
    takeDown: takeDownFact,
    search: z.boolean().default(true).describe('Whether the site can be searched'),
    repository: repositorySchema.optional(),
  })
  .prefault({})
  .describe('The site: its name, its address, and what it shows')
export type SiteSettings = z.infer<typeof siteFactsSchema>

/** What `people.yaml` and `organizations.yaml` may say: names, and what else is or is not called so, at any event. */
export const namesSchema = z
  .array(
    z.strictObject({
      name: z.string().min(1).describe('The name that pages show'),
      aliases: z.array(z.string().min(1)).default([]).describe('Other spellings of it, and handles'),
      notSameAs: z.array(z.string().min(1)).default([]).describe('Names that look like it and are others’'),
    }),
  )
  .default([])
  .describe('Names, and what else is or is not called so, at any event')
export type NameFacts = z.infer<typeof namesSchema>[number]

/** What `topics.yaml` may say: what is a topic wherever a talk is about it, and what is none. */
export const topicsSchema = z
  .array(
    z.strictObject({
      name: z.string().min(1).describe('The name that pages show: one word or two'),
      aliases: z.array(z.string().min(1)).default([]).describe('Other words for it, one or two each'),
      hide: z.boolean().default(false).describe('true: it is no topic'),
    }),
  )
  .default([])
  .describe('What is a topic wherever a talk is about it, and what is none')
export type TopicFacts = z.infer<typeof topicsSchema>[number]

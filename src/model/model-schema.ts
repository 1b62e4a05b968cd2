import * as z from 'zod'
import { formatIds } from './document.ts'
import { kinds, levels, linkKinds, type Model, modelVersion } from './model.ts'
import { sessionKinds } from './programme.ts'

/** The shapes of what the model holds, for those who read it as JSON; the compiler compares them with its types. */

const text = z.string()
const maybe = text.nullable()
const date = z.iso.date().nullable().describe('ISO 8601: 2018-05-02')
const line = z.int().min(1).describe('The line in the file of the write-up')
const eventId = text.describe('The id of an event')
const writeUpId = text.describe('The id of a write-up')
const talkIds = z.array(text).describe('Ids of talks')

const speaker = z.strictObject({
  name: text,
  role: maybe.describe('As it was told; null where nobody told it'),
  organization: maybe.describe('As it was told; null where nobody told it'),
})

const link = z.strictObject({ kind: z.enum(linkKinds), url: text.describe('An absolute address') })

/** A conference, or another event. */
export const eventSchema = z.strictObject({
  id: text.describe('The name of its folder'),
  name: text,
  place: maybe,
  url: maybe.describe('The event’s own site'),
  days: z.array(z.strictObject({ id: text, date: z.iso.date(), label: text })),
})

/** A document that tells of an event. */
export const writeUpSchema = z.strictObject({
  id: text,
  event: eventId,
  file: text.describe('Its path below the content folder'),
  format: z.enum(formatIds),
  title: text,
  authors: z.array(z.strictObject({ name: text, url: maybe })),
  published: maybe.describe('ISO 8601, as precise as its source: a date, or a date with time and offset'),
  language: maybe.describe('A BCP 47 tag'),
  tags: z.array(text),
  url: maybe.describe('Where it was first published'),
  terms: maybe.describe('The terms its author gives'),
})

const note = z.strictObject({
  writeUp: writeUpId,
  line,
  title: text.describe('As the write-up has it'),
  kind: z.enum(kinds),
  level: z.enum(levels).nullable(),
  day: date,
  speakers: z.array(speaker),
  state: z.enum(['notes', 'no-notes', 'not-attended']),
})

/** A talk as all its notes together tell of it. */
export const talkSchema = z.strictObject({
  id: text,
  event: eventId,
  title: text,
  kind: z.enum(kinds),
  level: z.enum(levels).nullable(),
  day: date,
  session: maybe.describe('The id of its session in the programme'),
  speakers: z.array(speaker.extend({ person: text.describe('The id of a person') })),
  links: z.array(link),
  notes: z.array(note).describe('What each write-up says of it'),
})

/** A session of an event’s official programme. */
export const programmeEntrySchema = z.strictObject({
  id: text.describe('Unique within the event'),
  event: eventId,
  title: text,
  kind: z.enum(sessionKinds),
  level: z.enum(levels).nullable(),
  day: date,
  start: maybe.describe('When it began, at the place of the event: 09:30'),
  room: maybe,
  speakers: z.array(
    speaker.extend({ person: maybe.describe('The id of a person; null where no talk of theirs was noted') }),
  ),
  links: z.array(link),
  talk: maybe.describe('The id of the talk that was noted of it'),
})

/** Notes on a part of a programme. */
export const roundUpSchema = z.strictObject({
  event: eventId,
  title: text,
  day: date,
  writeUp: writeUpId,
  line,
})

/** Words that a write-up quotes. */
export const quotationSchema = z.strictObject({
  text: text.describe('Without quotation marks; paragraphs are parted by empty lines'),
  speakers: z.array(z.strictObject({ name: text, person: maybe.describe('The id of a person') })),
  talk: maybe.describe('The id of a talk'),
  event: eventId,
  writeUp: writeUpId,
  line,
})

/** Somebody who gave talks. */
export const personSchema = z.strictObject({
  id: text,
  name: text,
  aliases: z.array(text).describe('Other spellings'),
  affiliations: z
    .array(z.strictObject({ role: maybe, organization: maybe, from: date, to: date }))
    .describe('What the person was when giving talks, the newest first'),
  talks: talkIds,
})

/** What people gave talks for. */
export const organizationSchema = z.strictObject({
  id: text,
  name: text,
  aliases: z.array(text).describe('Other spellings'),
  people: z.array(text).describe('Ids of people'),
  talks: talkIds,
})

/** Somebody who wrote write-ups. */
export const authorSchema = z.strictObject({
  id: text,
  name: text,
  aliases: z.array(text).describe('Other spellings'),
  url: maybe.describe('The person’s own site'),
  person: maybe.describe('The id of the same person as a speaker'),
  writeUps: z.array(writeUpId),
})

/** What several talks are about. */
export const topicSchema = z.strictObject({
  id: text,
  name: text,
  aliases: z.array(text).describe('Other words for it'),
  talks: talkIds,
})

/** The whole model, as `npm run model` prints it. */
export const modelSchema = z.strictObject({
  version: z.literal(modelVersion),
  events: z.array(eventSchema),
  writeUps: z.array(writeUpSchema),
  talks: z.array(talkSchema),
  programme: z.array(programmeEntrySchema),
  roundUps: z.array(roundUpSchema),
  quotations: z.array(quotationSchema),
  people: z.array(personSchema),
  organizations: z.array(organizationSchema),
  authors: z.array(authorSchema),
  topics: z.array(topicSchema),
}) satisfies z.ZodType<Model>

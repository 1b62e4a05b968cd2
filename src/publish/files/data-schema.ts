import * as z from 'zod'
import {
  authorSchema,
  eventSchema,
  modelSchema,
  organizationSchema,
  personSchema,
  talkSchema,
  topicSchema,
  writeUpSchema,
} from '../../model/model-schema.ts'

const page = z.url().describe('Its page on the site')

const ofEvent = (what: string) => `In the file of one event: with the ${what} of that event alone`

/** What is published of the model: the same, and where the pages are. */
export const collectionsSchema = z.strictObject({
  events: z.array(eventSchema.extend({ page }).meta({ id: 'Event' })),
  writeUps: z.array(writeUpSchema.extend({ page }).meta({ id: 'WriteUp' })),
  talks: z.array(talkSchema.extend({ page }).meta({ id: 'Talk' })),
  programme: modelSchema.shape.programme,
  roundUps: modelSchema.shape.roundUps,
  quotations: modelSchema.shape.quotations,
  people: z
    .array(personSchema.extend({ page }).meta({ id: 'Person' }))
    .describe(ofEvent('talks and affiliations')),
  organizations: z
    .array(organizationSchema.extend({ page }).meta({ id: 'Organization' }))
    .describe(ofEvent('people and talks')),
  authors: z.array(authorSchema.extend({ page }).meta({ id: 'Author' })).describe(ofEvent('write-ups')),
  topics: z.array(topicSchema.extend({ page }).meta({ id: 'Topic' })).describe(ofEvent('talks')),
})
/** All collections of the model, with the addresses of pages. */
export type Collections = z.infer<typeof collectionsSchema>

/** A file of data: its version, and one collection or several. */
const dataFile = z
  .strictObject({
    $schema: z.url(),
    version: modelSchema.shape.version,
    ...collectionsSchema.partial().shape,
  })
  .meta({ title: 'Conference notes: what was said at conferences, by whom, and who noted it' })

/** The JSON Schema of all files of data. */
export function dataJsonSchema(): unknown {
  return z.toJSONSchema(dataFile)
}

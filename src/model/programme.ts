import * as z from 'zod'
import { isoDate, speaker, webAddress } from './fact.ts'
import { kinds, type Link, type LinkKind, levels, linkKinds } from './model.ts'

/** What a session of a programme is; a break is none that anybody would note. */
export const sessionKinds = [...kinds, 'break'] as const
export type SessionKind = (typeof sessionKinds)[number]

const addresses = z.union([webAddress.transform(url => [url]), z.array(webAddress)])

const linkMeanings: Record<LinkKind, string> = {
  video: 'The address of its recording, or several',
  slides: 'The address of its slides, or several',
  schedule: 'The address of its page in the official schedule, or several',
  code: 'The address of its code, or several',
  other: 'Other addresses that belong to it',
}

const links = z
  .strictObject(
    Object.fromEntries(linkKinds.map(kind => [kind, addresses.optional().describe(linkMeanings[kind])])),
  )
  .transform(byKind => linkKinds.flatMap<Link>(kind => (byKind[kind] ?? []).map(url => ({ kind, url }))))

const session = z.strictObject({
  id: z.string().min(1).describe('Unique within the programme, and for good: links and corrections name it'),
  title: z.string().min(1).describe('The official title'),
  kind: z.enum(sessionKinds).default('talk').describe('What kind of session it is'),
  level: z.enum(levels).nullable().default(null).describe('For whom it is'),
  day: isoDate.nullable().default(null).describe('Its day'),
  start: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time such as "09:30"' })
    .nullable()
    .default(null)
    .describe('When it begins, at the place of the event: "09:30"'),
  room: z.string().min(1).nullable().default(null).describe('Where in the venue it is'),
  speakers: z.array(speaker).default([]).describe('Who speaks, with role and organization at the time'),
  links: links.default([]).describe('Addresses by kind: video, slides, schedule, code, other'),
})

/** What `programme.yaml` may say: the official programme of an event. */
export const programmeSchema = z
  .strictObject({
    event: z.string().min(1).optional().describe('The event’s name, for people'),
    source: webAddress.optional().describe('Where the programme was published'),
    sessions: z
      .array(session)
      .superRefine((sessions, context) => {
        const seen = new Set<string>()
        sessions.forEach(({ id }, index) => {
          if (seen.has(id))
            context.addIssue({
              code: 'custom',
              message: `expected an id of its own, not “${id}” again`,
              path: [index, 'id'],
            })
          seen.add(id)
        })
      })
      .default([])
      .describe('All sessions, in the order in which pages list them'),
  })
  .prefault({})
  .describe('The official programme of an event')

/** A session of the official programme. */
export type Session = z.infer<typeof session>
/** A session as `programme.yaml` may write it: what is not known is left out. */
export type SessionFacts = z.input<typeof session>
/** A programme as `programme.yaml` may write it. */
export type ProgrammeFacts = NonNullable<z.input<typeof programmeSchema>>

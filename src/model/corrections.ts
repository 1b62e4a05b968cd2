import * as z from 'zod'
import { isoDate, speaker } from './fact.ts'
import { kinds, levels } from './model.ts'

const at = z
  .union([z.int().min(1), z.string().min(1)])
  .describe('Where it stands: the line of its heading, row or item, or the title as the write-up has it')

const place = z.strictObject({ writeUp: z.string().min(1).describe('The file’s name'), at })

const correction = z.strictObject({
  ...place.shape,
  talk: z.boolean().optional().describe('true: it is a talk; false: it is none'),
  title: z.string().min(1).optional().describe('Its title'),
  speakers: z.array(speaker).optional().describe('All of its speakers'),
  day: isoDate.optional().describe('Its day'),
  kind: z.enum(kinds).optional().describe('What kind of session it is'),
  level: z.enum(levels).optional().describe('For whom it is'),
  session: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .describe('The id of its session in programme.yaml; null when it is none of them'),
  sameAs: place.optional().describe('The same talk in another write-up'),
  notSameAs: place.optional().describe('Another talk, though it looks the same'),
})

/** What `corrections.yaml` may say: a list, each entry of one place in one write-up. */
export const correctionsSchema = z
  .array(correction)
  .default([])
  .describe('A person’s word over the machine’s: each entry is of one place in one write-up')
/** A person's word over the machine's. */
export type Correction = z.infer<typeof correction>
/** A place in a write-up: its file's name, and a line or title. */
export type NotePlace = z.infer<typeof place>

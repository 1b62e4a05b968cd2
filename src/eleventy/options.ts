import { relative } from 'node:path'
import * as z from 'zod'
import { siteAddress } from '../model/fact.ts'
import { expectationOf, nameOfPlace } from '../read/issues.ts'

/** What the plugin can be told. */
export interface ConferenceNotesOptions {
  /** The content folder, from where Eleventy is run; `content` if missing. */
  content?: string
  /** Where the pages go within the site: `/notes/`; if missing, the path of the address. */
  path?: string
  /** The address of the pages, in place of the one in `site.yaml`. */
  url?: string
  /** `false`: there are no pages, and only the data for templates of one's own. */
  pages?: boolean
  /** Whether the pages can be searched, in place of what `site.yaml` says. */
  search?: boolean
  /** Whether a picture of every talk and event is drawn for previews, in place of what `site.yaml` says. */
  cards?: boolean
}

const schema = z.strictObject({
  content: z
    .string()
    .min(1)
    .refine(folder => relative(folder, '').startsWith('..'), {
      error: 'expected a folder of its own, such as content',
    })
    .default('content'),
  path: z
    .string()
    .regex(/^(?!.*\.\.)[\w.~/-]*$/, { error: 'expected a path such as /notes/' })
    .optional(),
  url: siteAddress.optional(),
  pages: z.boolean().default(true),
  search: z.boolean().optional(),
  cards: z.boolean().optional(),
})

/** Reads the plugin's options; throws what is wrong with them, all of it in one message. */
export function readPluginOptions(options: ConferenceNotesOptions): z.infer<typeof schema> {
  const result = schema.safeParse(options)
  if (result.success) return result.data
  throw quietError(`The options of conference-notes:\n${result.error.issues.map(problemOf).join('\n')}`)
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys')
    return `Unexpected value of ${nameOfPlace(issue.path)}, ${expectationOf(issue)}`
  const names = Object.keys(schema.shape).join(', ')
  return `Unexpected ${issue.keys.join(', ')}, expected one of ${names}`
}

/** An error that is not this program's: Eleventy prints what it says, and no stack trace. */
export function quietError(message: string): Error {
  return Object.assign(new Error(message), { skipOriginalStack: true })
}

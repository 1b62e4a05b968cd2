import * as z from 'zod'

/** The longest name that file systems allow, in bytes. */
const longestName = 255

/** Whether a text is the path of a page below the base path; also keeps what is written within the output folder. */
function isPagePath(text: string): boolean {
  const [first, ...names] = text.split('/')
  return first === '' && names.pop() === '' && text.length <= 1000 && names.every(isName)
}

function isName(name: string): boolean {
  return (
    !/^\.|^$|^index\.html$|[\p{Cc}\p{Cs}\\]/u.test(name) &&
    new TextEncoder().encode(name).length <= longestName
  )
}

const pathError = 'expected the path of a page, such as /some-event/talks/some-talk/'

const record = z
  .strictObject({
    is: z.array(z.string().min(1)).optional().describe('What the page is about, to find it again'),
    to: z
      .string()
      .refine(isPagePath, { error: pathError })
      .optional()
      .describe('The path where it now leads'),
  })
  .refine(({ is, to }) => !(is && to), { error: 'expected “is” or “to”, not both' })
  .describe('A path: of a page with “is”, leading elsewhere with “to”, free again with neither')

/** What `paths.yaml` may say: every path that was published, below the base path. */
export const pathsSchema = z
  .record(z.string(), record)
  .superRefine((paths, context) => {
    for (const path of Object.keys(paths))
      if (!isPagePath(path)) context.addIssue({ code: 'custom', message: pathError, path: [path] })
  })
  .default({})
  .transform((paths): PathRecords => new Map(Object.entries(paths)))
  .describe('The paths that were published, which npm run record writes')

/** A path that was published: what its page is about, or where it leads instead of being a page. */
export type PathRecord = z.infer<typeof record>
/** All paths that were published. */
export type PathRecords = ReadonlyMap<string, PathRecord>

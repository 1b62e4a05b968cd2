import * as z from 'zod'
import { webAddress } from './fact.ts'

/** An address with gaps, which stand in braces: `https://example.org/edit/{path}`. */
const template = z.string().regex(/^https?:\/\/[^\s{}]+(?:\{(?:path|line|title|page)\}[^\s{}]*)*$/, {
  error: 'expected an address, with {path}, {line}, {title} or {page} where these stand in it',
})

const templates = z.strictObject({
  edit: template.optional().describe('Where a file is edited, with {path} and {line}'),
  folder: template.optional().describe('Where files are added to a folder, with {path}'),
  report: template.optional().describe('Where mistakes are reported, with {title} and {page}'),
})

/** What `site.yaml` may say of the repository that the content is kept in: its address, or those of its pages. */
export const repositorySchema = z
  .union([webAddress, templates], {
    error: 'expected the address of a repository, or edit, folder and report',
  })
  .describe('Where the content is kept, for those who would edit it or report a mistake')
/** The addresses at which files are edited and mistakes reported; gaps stand in braces. */
export type RepositoryTemplates = z.infer<typeof templates>
/** The address of a repository, or those of its pages. */
export type Repository = z.infer<typeof repositorySchema>

import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { projectFile } from './setup/docs.ts'
import { setup } from './setup/workflows.ts'

const root = join(import.meta.dirname, '..')

/** The part of Dependabot's options that is used here. */
const dependabot = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.enum(['npm', 'github-actions']),
      directory: z.string().optional(),
      directories: z.array(z.string()).optional(),
      schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
      cooldown: z.strictObject({ 'default-days': z.int() }),
      groups: z.record(
        z.string(),
        z.strictObject({
          patterns: z.array(z.string()).optional(),
          'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
        }),
      ),
    }),
  ),
})

test('dependabot.yml looks after packages and all actions', () => {
  const { updates } = dependabot.parse(parse(projectFile('.github/dependabot.yml').text))
  const places = updates.map(({ directory, directories, ...each }) => [
    each['package-ecosystem'],
    directories ?? directory,
  ])
  expect(places).toEqual([
    ['npm', '/'],
    ['github-actions', ['/', '/.github/actions/*']],
  ])
  expect(dirname(dirname(setup.path))).toBe('.github/actions')
})

/** The part of GitHub's issue forms that is used here. */
const issueForm = z.strictObject({
  name: z.string(),
  description: z.string(),
  body: z.array(
    z.strictObject({
      type: z.enum(['input', 'dropdown', 'textarea']),
      id: z.string().regex(/^[\w-]+$/),
      attributes: z.strictObject({
        label: z.string(),
        description: z.string().optional(),
        placeholder: z.string().optional(),
        options: z.array(z.string()).optional(),
      }),
      validations: z.strictObject({ required: z.boolean() }),
    }),
  ),
})

test.each(readdirSync(join(root, '.github/ISSUE_TEMPLATE')))('the form %s asks each question once', name => {
  const { body } = issueForm.parse(parse(projectFile(`.github/ISSUE_TEMPLATE/${name}`).text))
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length)
  for (const { type, attributes } of body) expect(Boolean(attributes.options)).toBe(type === 'dropdown')
})

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { docFiles, projectFile, scripts } from './setup/docs.ts'
import { errorsInAction, errorsInWorkflow, jobs, setup, steps, workflows } from './setup/workflows.ts'

const root = join(import.meta.dirname, '..')

describe('GitHub’s parser', () => {
  test.each(workflows)('finds no mistake in $path', async file => {
    expect(await errorsInWorkflow(file)).toEqual([])
  })

  test('finds no mistake in the action that sets jobs up', () => expect(errorsInAction(setup)).toEqual([]))

  const wrong: [what: string, text: string, message: RegExp][] = [
    [
      'an unknown key',
      'on: push\njobs: { a: { runs-on: x, timeout: 3, steps: [{ run: ls }] } }',
      /Unexpected.*timeout/,
    ],
    [
      'a broken expression',
      'on: push\njobs: { a: { runs-on: x, if: a(, steps: [{ run: ls }] } }',
      /expression/,
    ],
    ['an unknown event', 'on: pusch\njobs: { a: { runs-on: x, steps: [{ run: ls }] } }', /pusch/],
    [
      'a job that needs one that is not there',
      'on: push\njobs: { a: { runs-on: x, steps: [{ run: ls }] }, b: { needs: c, runs-on: x, steps: [{ run: ls }] } }',
      /'b' depends on unknown job 'c'/,
    ],
  ]

  test.each(wrong)('would find %s', async (_, text, message) => {
    expect((await errorsInWorkflow({ path: 'a.yaml', text })).join('\n')).toMatch(message)
  })
})

/** What jobs may do beyond reading the repository. */
const permissions: Record<string, Record<string, string>> = {
  'pages.yaml: build': { contents: 'read', pages: 'read' },
  'pages.yaml: deploy': { pages: 'write', 'id-token': 'write' },
  'release.yaml: publish': { 'id-token': 'write' },
}

describe('workflows are safe to run on anybody’s pull request', () => {
  test.each(workflows)('$path gives no rights to all jobs, and never runs with those of the target', file => {
    expect(file.permissions).toEqual({})
    const events = Object.keys(file.on)
    expect(events).not.toContain('pull_request_target')
    expect(events).not.toContain('workflow_run')
    expect(file.text).not.toMatch(/\bsecrets\b/)
  })

  test.each(jobs)('$name has the rights it needs, and an end', ({ name, ...job }) => {
    expect(job.permissions).toEqual(permissions[name] ?? { contents: 'read' })
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  test.each(jobs)(
    '$name runs no text of others as a command, and keeps no key to the repository',
    ({ steps }) => {
      expect(steps.flatMap(({ run = [] }) => run).filter(run => run.includes('${{'))).toEqual([])
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      expect(checkouts.filter(({ with: inputs }) => inputs?.['persist-credentials'] !== false)).toEqual([])
    },
  )

  test.each(jobs.filter(({ permissions = {} }) => Object.values(permissions).includes('write')))(
    '$name, which may write, runs neither the project nor its packages',
    ({ steps }) => {
      const used = steps.flatMap(({ uses = [] }) => uses)
      expect(used.filter(name => /^\.\/|^actions\/checkout@/.test(name))).toEqual([])
      const run = steps.flatMap(({ run = [] }) => run)
      expect(run.filter(command => !/^npm publish .*--ignore-scripts/.test(command))).toEqual([])
    },
  )

  test('actions are named by a commit, with its version beside it, and by one commit each', () => {
    const text = [setup, ...workflows].map(({ text }) => text).join('\n')
    const lines = [...text.matchAll(/uses: (.*)/g)].map(([, used = '']) => used)
    const foreign = lines.filter(used => !used.startsWith('./'))
    expect(foreign.filter(used => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([])
    expect(new Set(foreign.map(used => used.split('@')[0])).size).toBe(new Set(foreign).size)
    const own = lines.filter(used => used.startsWith('./'))
    expect(own.filter(used => !existsSync(join(root, used, 'action.yaml')))).toEqual([])
  })
})

const docs = docFiles.map(({ text }) => text).join('\n')

const netlify = z.strictObject({
  build: z.strictObject({ command: z.string(), publish: z.literal('_site') }),
  context: z.record(z.enum(['deploy-preview', 'branch-deploy']), z.strictObject({ command: z.string() })),
})
const netlifyFile = netlify.parse(parseToml(projectFile('netlify.toml').text))
const netlifyCommands = [netlifyFile.build, ...Object.values(netlifyFile.context)].map(
  ({ command }) => command,
)

test.each([...new Set([...steps.flatMap(({ run = [] }) => run), ...netlifyCommands])])(
  '%s is a command that there is, and that the docs name',
  command => {
    const [named = '', script] = /^npm (?:ci|publish|test|run (?:-s )?([\w:]+))/.exec(command) ?? []
    expect(scripts).toContain(script ?? 'test')
    expect(docs.includes(named || command), 'named in the docs').toBe(true)
  },
)

test('netlify.toml builds for the address that Netlify gives', () => {
  expect(netlifyCommands).toEqual([
    'npm run build -- --base-url $URL',
    'npm run build -- --base-url $DEPLOY_PRIME_URL',
    'npm run build -- --base-url $DEPLOY_PRIME_URL',
  ])
})

test('hosts that install for production get what builds the site', () => {
  const env = { ...process.env, NODE_ENV: 'production' }
  const listed = execFileSync('npm', ['ls', '--depth=0', 'esbuild', '@11ty/eleventy'], { cwd: root, env })
  expect(listed.toString()).toMatch(/@11ty\/eleventy@[\s\S]*esbuild@/)
})

test('wrangler.jsonc publishes what the build makes', () => {
  expect(JSON.parse(projectFile('wrangler.jsonc').text)).toEqual({
    name: 'conference-notes',
    compatibility_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    assets: { directory: './_site', not_found_handling: '404-page' },
  })
})

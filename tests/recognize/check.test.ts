import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let content = ''

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'))
  await mkdir(join(content, 'conf'))
  await writeFile(join(content, 'conf', 'day-1.md'), '# Conf\n\n## Looms - Ada Byron\n\nNotes.\n')
  await mkdir(join(content, 'other'))
  await writeFile(join(content, 'other', 'spin.md'), '# Other\n\n{{< spin >}}\n')
})

afterAll(() => rm(content, { recursive: true }))

interface Ended {
  status: number
  stdout: string
  stderr: string
}

function check(options: string[], variables: Record<string, string> = {}): Promise<Ended> {
  return new Promise(resolve => {
    const command = ['bin/run.js', 'src/cli/check.ts', '--content', content, ...options]
    const env = { ...process.env, GITHUB_ACTIONS: '', FORCE_COLOR: undefined, ...variables }
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
  })
}

/** How `npm run check` ends, and what it says first. */
const table: [options: string[], status: number, said: RegExp][] = [
  [['--explain', 'day-1.md'], 0, /^conf\/day-1\.md: “Conf”\n.*\n {2}1 talk, 5 words\n/],
  [['--explain', 'day-2.md'], 1, /^There is no write-up day-2\.md; did you mean “day-1\.md”\?\n$/],
  [
    ['--explain', 'day-2.md', '--format', 'json'],
    1,
    /^\[\]\nThere is no write-up day-2\.md; did you mean “day-1\.md”\?\n$/,
  ],
  [['--exlpain'], 2, /^Unexpected --exlpain, expected one of .*; did you mean “--explain”\?\n$/],
  [['--format', 'xml'], 2, /^Unexpected --format xml, expected one of text, json, sarif, github\n/],
  [['a.md', 'b.md'], 2, /^Unexpected “b\.md”, expected one file, or none for all\n$/],
  [['--help'], 0, /^npm run check -- \[FILE\] \[options\]\n/],
  [
    [],
    0,
    /spin\.md:3:1 {2}warning [\s\S]*\n1 warning\nconf\/day-1\.md: markdown, 1 talk, 5 words\nother\/spin\.md: /,
  ],
  [['--strict'], 1, /\n1 warning\n/],
  [['--strict', 'day-1.md'], 0, /^conf\/day-1\.md: markdown, 1 talk, 5 words\n/],
  [['spin.md', '--strict'], 1, /spin\.md:3:1 [\s\S]*\n1 warning\nother\/spin\.md: [^\n]*\n/],
  [['day-2.md'], 1, /There is no write-up day-2\.md; did you mean “day-1\.md”\?\n$/],
  [['nothing-like-it.rst'], 1, /^There is no write-up nothing-like-it\.rst\.\n$/],
  [['--format', 'github'], 0, /^::warning file=[^\n]*\/other\/spin\.md,line=3,[^\n]*\n$/],
  [['--format', 'sarif', '--strict'], 1, /^\{\n {2}"\$schema"[\s\S]*"shortcode-is-known"/],
]

describe('npm run check', () => {
  test.each(table)('%j ends with %i', { timeout: 60_000 }, async (options, status, said) => {
    const { stdout, stderr, ...ended } = await check(options)
    expect(ended.status).toBe(status)
    expect(stdout + stderr).toMatch(said)
  })

  test('prints findings as JSON, each with its place and its source', async () => {
    const { stdout } = await check(['--format', 'json'])
    expect(JSON.parse(stdout)).toEqual([
      {
        path: expect.stringMatching(/\/other\/spin\.md$/),
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 13,
        severity: 'warning',
        reason: expect.stringMatching(/^Unexpected shortcode “{{< spin >}}”/),
        rule: 'shortcode-is-known',
        excerpt: { before: '', marked: '{{< spin >}}', after: '' },
      },
    ])
  })

  test('annotates the change in GitHub Actions', async () => {
    const { stdout } = await check([], { GITHUB_ACTIONS: 'true' })
    expect(stdout).toMatch(/^[^\n]+spin\.md:3:1 {2}warning [\s\S]*\n::warning file=/)
  })

  test('is in color where that is asked for', async () => {
    const plain = await check([])
    const colored = await check([], { FORCE_COLOR: '1' })
    const csi = '\u001b['
    expect(plain.stdout).not.toContain(csi)
    expect(colored.stdout).toContain(csi)
  })
})

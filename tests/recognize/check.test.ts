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
})

afterAll(() => rm(content, { recursive: true }))

function check(options: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise(resolve => {
    const command = ['--import', 'tsx', 'src/cli/check.ts', '--content', content, ...options]
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
  })
}

/** How `npm run check` ends, and what it says first. */
const table: [options: string[], status: number, said: RegExp][] = [
  [['--explain', 'day-1.md'], 0, /^conf\/day-1\.md: “Conf”/],
  [['--explain', 'day-2.md'], 1, /^There is no write-up day-2\.md\.\n$/],
  [['--explain', 'day-2.md', '--format', 'json'], 1, /^\[\]\nThere is no write-up day-2\.md\.\n$/],
  [['--exlpain'], 2, /^Unknown option/],
]

describe('npm run check', () => {
  test.each(table)('%j ends with %i', { timeout: 60_000 }, async (options, status, said) => {
    const { stdout, stderr, ...ended } = await check(options)
    expect(ended.status).toBe(status)
    expect(stdout + stderr).toMatch(said)
  })
})

import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { engines, escapes } from './build-time.ts'

const run = promisify(execFile)
const hasStrace = spawnSync('strace', ['-V']).status === 0

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traced-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What a check of the content opens and connects to, by its system calls; libraries and what Node asks of the system are left out. */
async function callsOf(content: string): Promise<{ opened: string[]; connected: string[] }> {
  const log = join(folder, 'calls.txt')
  const command = [process.execPath, 'bin/run.js', 'src/cli/check.ts', '--content', content, '--all']
  await run('strace', ['-f', '-o', log, '-e', 'trace=open,openat,connect', ...command]).catch(() => {})
  const calls = (await readFile(log, 'utf8')).split('\n')
  const paths = calls.flatMap(line => /\bopen(?:at)?\([^"]*"([^"]+)"/.exec(line)?.[1] ?? [])
  const ours = [process.cwd(), content, '/proc/', '/sys/', '/dev/', '/usr/', '/lib']
  return {
    opened: [...new Set(paths)].filter(
      path => path.startsWith('/') && !ours.some(each => path.startsWith(each)),
    ),
    connected: calls.filter(line => /\bconnect\(.*AF_INET/.test(line)),
  }
}

test.skipIf(!hasStrace)(
  'hostile content makes a check open no more than good content does, and connect to nobody',
  async () => {
    const [good, hostile] = [join(folder, 'good'), join(folder, 'content')]
    await mkdir(join(good, 'conf'), { recursive: true })
    await writeFile(join(good, 'conf', 'a.md'), '# Day\n\nGood words.\n')
    await mkdir(join(hostile, 'conf'), { recursive: true })
    for (const [index, [, path, text]] of [...escapes, ...engines].entries())
      await writeFile(join(hostile, path.replace('/a.', `/${index}.`)), text)
    await writeFile(join(folder, 'canary.txt'), 'canary\n')
    for (const name of ['event.yaml', 'programme.yaml', 'link.md', 'link.png'])
      await symlink('../../canary.txt', join(hostile, 'conf', name))
    const expected = await callsOf(good)
    const found = await callsOf(hostile)
    expect(found.opened.filter(path => !expected.opened.includes(path))).toEqual([])
    expect(found.connected).toEqual([])
  },
  600_000,
)

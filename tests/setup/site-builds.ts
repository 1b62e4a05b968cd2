import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pictures } from './pictures.ts'

const root = join(import.meta.dirname, '..', '..')

/** How a build ended, and what it said. */
export interface BuildEnd {
  status: number | null
  said: string
}

export interface BuildSettings {
  output?: string
  env?: NodeJS.ProcessEnv
  /** Puts before the command what it is to run under: `ulimit -f 16;`. */
  under?: string
  /** After so many milliseconds it is killed, with all that it started. */
  killAfter?: number
}

/** A folder with content of two write-ups, in which builds are run by the command, as users run them. */
export interface BuildFolder {
  path: string
  /** Changes the content to that of a number, and makes it again what it was for the same number. */
  write(version: number): Promise<void>
  build(settings?: BuildSettings): Promise<BuildEnd>
  /** All files of a site by their paths, in Latin-1, so that every byte counts. */
  filesOf(output?: string): Promise<Record<string, string>>
  remove(): Promise<void>
}

const event = 'name: Loom Conf\ndays:\n  - date: 2018-05-02\n    label: Day 1\n'

const writeUp = (version: number, author: string) => `---
title: Loom Conf, day 1, as ${author} saw it (${version})
author: ${author}
date: 2018-05-02
---

## Weaving number ${version} - İpek Işık, Loom Works

${Array.from({ length: 40 }, (_, line) => `Thread ${line} of ${version}: ĳ, ß, Ǆ and ı.`).join('\n\n')}

## Wool and its critics - Ann Example, Acme

![A loom](loom.png)
`

/** Makes such a folder. */
export async function buildFolder(): Promise<BuildFolder> {
  const path = await mkdtemp(join(tmpdir(), 'builds-'))
  const content = join(path, 'content', 'loom-conf')
  await mkdir(content, { recursive: true })
  // Pagefind writes its tables in another order each time.
  await writeFile(
    join(path, 'content', 'site.yaml'),
    'title: Notes\nurl: https://site.test/\nsearch: false\ncards: false\n',
  )
  await writeFile(join(content, 'event.yaml'), event)
  await writeFile(join(content, 'loom.png'), pictures.slide)
  return {
    path,
    async write(version) {
      await writeFile(join(content, 'ann.md'), writeUp(version, 'Ann Example'))
      await writeFile(join(content, 'bo.md'), writeUp(version, 'Bo Sample'))
    },
    build: settings => build(path, settings),
    filesOf: (output = 'site') => filesIn(join(path, output)),
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  }
}

function build(
  cwd: string,
  { output = 'site', env = {}, under = '', killAfter }: BuildSettings = {},
): Promise<BuildEnd> {
  const command = `${under} exec "${process.execPath}" "${root}/bin/run.js" src/cli/build.ts --content content --output "${output}"`
  const child = spawn('bash', ['-c', command], {
    cwd,
    // A group of processes of its own, which is killed whole.
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += String(chunk)))
  const timer = killAfter === undefined ? undefined : setTimeout(() => kill(child.pid), killAfter)
  return new Promise(resolve =>
    child.on('close', status => {
      clearTimeout(timer)
      resolve({ status, said })
    }),
  )
}

function kill(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended.
  }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const files = paths.map(async path => [path.slice(folder.length + 1), await readFile(path, 'latin1')])
  return Object.fromEntries(await Promise.all(files))
}

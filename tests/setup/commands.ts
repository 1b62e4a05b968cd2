import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Commands of the docs that are not run, and why. */
export const notRun: [command: RegExp, why: string][] = [
  [/^npm (?:ci$|install )/, 'installs packages'],
  [/^npm test$|^npx vitest /, 'runs the tests, which are running'],
  [/^npm run new$/, 'asks a person'],
  [/^npm run (?:lint|typecheck)$/, 'npm test has run it before'],
  [/^npm (?:run check:links|audit )/, 'asks other hosts'],
  [/^(?:curl|rsync|git push|git clone|npx wrangler) /, 'needs another host'],
]

/** Why a command of the docs is not run; undefined when it is. */
export function whyNotRun(command: string): string | undefined {
  return notRun.find(([pattern]) => pattern.test(command))?.[1]
}

/** Files that the docs speak of as the reader's own, by the files of the project that stand for them. */
const own = {
  'schedule.ics': 'tests/programme/fixtures/pretalx.ics',
  'day-1.md': 'tests/setup/day-1.md',
}

/** What is in the project's folder and no part of it, or nothing that the docs' commands read. */
const isLeftOut = (name: string) => /^(?:node_modules|\.git|\.cache|_site.*|tests)$/.test(name)

/** What stays from page to page: it takes long to make, and says nothing of a page. */
const isKept = (name: string) => /^(?:node_modules|\.cache)$/.test(name)

/** A folder to run commands in. */
export async function scratchFolder(): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'project-'))
  await symlink(join(root, 'node_modules'), join(scratch, 'node_modules'))
  return scratch
}

/** Makes a folder a copy of the project again, without what commands have made of an earlier page. */
export async function copyProject(scratch: string): Promise<void> {
  for (const name of await readdir(scratch)) if (!isKept(name)) await removeFolder(join(scratch, name))
  for (const name of await readdir(root))
    if (!isLeftOut(name)) await cp(join(root, name), join(scratch, name), { recursive: true })
  for (const [name, from] of Object.entries(own)) await cp(join(root, from), join(scratch, name))
  // What was downloaded from a pull request.
  await mkdir(join(scratch, '_site.preview'))
  await writeFile(join(scratch, '_site.preview', 'index.html'), '<!doctype html><title>Site</title>\n')
}

/** Removes a folder, though a server that was ended may still be about to leave it. */
export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
}

/** How a command ended: with a status, or, of a server, with that of its first answer. */
export interface Outcome {
  /** The exit status, or null when it answered on HTTP and was ended. */
  exit: number | null
  http: number | null
  /** All that it said. */
  said: string
}

/** Where a command runs, and what ends it before it ends by itself. */
export interface RunOptions {
  cwd: string
  signal: AbortSignal
}

/**
 * Runs a command as a reader's shell would, until it ends or answers at the address it says. Each runs in a group of
 * processes of its own, which is ended whole.
 */
export function runCommand(command: string, { cwd, signal }: RunOptions): Promise<Outcome> {
  // A free port, as the usual one may be taken.
  const env = { ...process.env, PORT: '0', NODE_OPTIONS: '', VITEST: undefined, NODE_ENV: undefined }
  const child = spawn('bash', ['-c', command], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let http: number | null = null
  const hear = async (chunk: Buffer) => {
    said += chunk.toString()
    const [, address] = /site is at (http:\/\/[^\s,]+)/.exec(said) ?? []
    if (!address || http !== null) return
    http = 0
    http = await fetch(address).then(
      ({ status }) => status,
      () => null,
    )
    if (http !== null) end()
  }
  const end = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
  signal.addEventListener('abort', end)
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', exit => resolve({ exit: http === null ? exit : null, http, said }))
  })
}

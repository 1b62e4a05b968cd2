import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'

const root = join(import.meta.dirname, '..', '..')
const run = promisify(execFile)
const packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })])
const lockSchema = z.looseObject({ packages: z.record(z.string(), z.looseObject({})) })

/** A project of somebody else's that has the package installed. */
export interface Host {
  folder: string
  /** The paths of all files of the package. */
  files: string[]
  /** Runs a script, its path from the project's `node_modules/`, with plain Node; never throws. */
  run(script: string, ...options: string[]): Promise<{ status: number; output: string }>
  remove(): Promise<void>
}

/** Packs the package and installs it, with the same versions of all others as here, in an empty project. */
export async function installPackage(): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'host-'))
  const { stdout } = await run(
    'npm',
    ['run', '-s', 'package', '--', '--json', '--pack-destination', folder],
    {
      cwd: root,
    },
  )
  // What `prepack` prints stands before it.
  const [{ filename, files }] = packed.parse(JSON.parse(stdout.slice(stdout.indexOf('[\n'))))
  await writeProject(folder, filename)
  await run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: folder,
  })
  return {
    folder,
    files: files.map(({ path }) => path),
    run: async (script, ...options) =>
      runScript(folder, [resolve(folder, 'node_modules', script), ...options]),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Without the lock file, the test would be of other versions every day. */
async function writeProject(folder: string, filename: string): Promise<void> {
  const { packages, ...lock } = lockSchema.parse(await readJson('package-lock.json'))
  const { version, dependencies, peerDependencies } = z.looseObject({}).parse(await readJson('package.json'))
  const project = {
    name: 'host',
    version: '1.0.0',
    type: 'module',
    dependencies: { '@11ty/eleventy': '^3.1.0', 'conference-notes': `file:${filename}` },
  }
  const own = { version, dependencies, peerDependencies, resolved: `file:${filename}` }
  await writeFiles(folder, {
    'package.json': JSON.stringify(project),
    'package-lock.json': JSON.stringify({
      ...lock,
      packages: { ...packages, '': project, 'node_modules/conference-notes': own },
    }),
  })
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, name), 'utf8'))
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

function runScript(cwd: string, args: string[]): Promise<{ status: number; output: string }> {
  // As a user's shell has it: without what vitest gives to its own processes.
  const { NODE_OPTIONS, NODE_ENV, VITEST, ...env } = process.env
  return new Promise(settle => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      settle({ status: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
    )
  })
}

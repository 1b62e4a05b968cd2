import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type RunOptions, runBuild } from './run-build.ts'

/** A built site: its folder, and the address it was built for. */
export interface BuiltSite {
  folder: string
  baseUrl: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    atRoot: BuiltSite
    belowPath: BuiltSite
    hard: BuiltSite
  }
}

/**
 * Builds the real site twice, at the root of a host and below a path, and one of write-ups that are hard to lay
 * out; removes them after the tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'conference-notes-'))
  const build = async (options: RunOptions & { baseUrl: string }): Promise<BuiltSite> => {
    const { status, stderr } = await runBuild(options)
    if (status !== 0) throw new Error(`The site does not build:\n${stderr}`)
    return { folder: options.output, baseUrl: options.baseUrl }
  }
  const baseUrl = 'https://site.test/'
  const hard = 'tests/site/fixtures/content'
  project.provide('atRoot', await build({ output: join(folder, 'root'), baseUrl }))
  project.provide('belowPath', await build({ output: join(folder, 'path'), baseUrl: `${baseUrl}notes/` }))
  project.provide('hard', await build({ content: hard, output: join(folder, 'hard'), baseUrl }))
  return () => rm(folder, { recursive: true, force: true })
}

import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cost, costOf } from '../build/process.ts'

/** The version of Hugo that is installed; null where there is none. */
export function hugoVersion(): string | null {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' }).split(/\s+/)[1] ?? null
  } catch {
    return null
  }
}

/** Builds a Hugo project as if for the first time; it never takes up what an earlier build wrote. */
export async function buildWithHugo(project: string): Promise<Cost> {
  for (const made of ['public', 'resources']) await rm(join(project, made), { recursive: true, force: true })
  return costOf('hugo', { args: ['--quiet'], cwd: project })
}

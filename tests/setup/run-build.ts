import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What to build, and where to. */
export interface RunOptions {
  content?: string
  output: string
  baseUrl?: string
}

/** How a command ended, and what it said. */
export interface RunResult {
  status: number
  stdout: string
  stderr: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs the build command as a user would, in a process of its own. */
export function runBuild({ content = 'content', output, baseUrl }: RunOptions): Promise<RunResult> {
  const options = ['--content', content, '--output', output, ...(baseUrl ? ['--base-url', baseUrl] : [])]
  return run('build', options)
}

/** Runs the command that records all paths of a content folder. */
export function runRecord(content: string, ...options: string[]): Promise<RunResult> {
  return run('record', ['--content', content, ...options])
}

/** Runs the command that adds events and write-ups. */
export function runNew(...args: string[]): Promise<RunResult> {
  return run('new', args)
}

/** Runs a command of `src/cli/` by its module's name. */
export function runCli(command: string, ...options: string[]): Promise<RunResult> {
  return run(command, options)
}

function run(command: string, options: string[]): Promise<RunResult> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      ['bin/run.js', `src/cli/${command}.ts`, ...options],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
      },
    )
  })
}

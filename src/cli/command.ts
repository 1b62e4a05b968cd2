import { type CommandLine, type KnownOptions, parseCommandLine } from './command-line.ts'
import { isRefusal, Problem } from './problem.ts'

/** A command: what its command line can say, and what it does. */
export interface Command<Known extends KnownOptions, Options> {
  /** What `--help` prints. */
  usage: string
  options: Known
  /** Checks what the command line says; throws a problem that names what was expected. */
  read(line: CommandLine<Known>): Options
  /** Does the work; returns the exit status. */
  work(options: Options): Promise<number>
}

/** Where a command reads its arguments, and prints help and what stops it. */
export interface Surface {
  args: string[]
  say(text: string): void
  fail(text: string): void
}

/** Runs a command and returns its exit status: 2 where it was called wrongly, 0 where it was asked for help. */
export async function statusOf<const Known extends KnownOptions, Options>(
  { usage, options, read, work }: Command<Known, Options>,
  { args, say, fail }: Surface,
): Promise<number> {
  try {
    const line = parseCommandLine(args, options)
    if (line) return await work(read(line))
    say(usage)
    return 0
  } catch (error) {
    // Anything else is a fault of this program and keeps its trace.
    if (!(error instanceof Problem || isRefusal(error))) throw error
    fail(`${error.message}\n`)
    return error instanceof Problem ? error.status : 1
  }
}

/** Runs a command with the arguments of this process, which ends with its status when nothing is left to do. */
export async function runCommand<const Known extends KnownOptions, Options>(
  command: Command<Known, Options>,
): Promise<void> {
  process.exitCode = await statusOf(command, {
    args: process.argv.slice(2),
    say: text => process.stdout.write(text),
    fail: text => process.stderr.write(text),
  })
}

/** For standard output: a reader that has seen enough, such as `head`, closes the pipe, and that is no error. */
export function endWithReader(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

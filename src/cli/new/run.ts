import type { Context } from './context.ts'
import { newEvent } from './event.ts'
import { type Options, readOptions } from './options.ts'
import { Cancelled, Problem } from './problem.ts'
import { usage } from './usage.ts'
import { newWriteUp } from './write-up.ts'

/** What a command is run with: how it prints what stops it, too. */
export interface Running extends Context {
  fail(text: string): void
}

/** Does what the command line says, and returns the status of the command. */
export async function run(args: string[], { fail, ...context }: Running): Promise<number> {
  try {
    const options = readOptions(args)
    if (!options.help) return await make(options, context)
    context.say(usage)
    return 0
  } catch (error) {
    if (error instanceof Cancelled) {
      fail('Nothing was written.\n')
      return 130
    }
    // The system's refusals are for the user to mend; anything else is a fault of this program and keeps its trace.
    const isMendable = error instanceof Problem || (error instanceof Error && 'syscall' in error)
    if (!isMendable) throw error
    fail(`${error.message}\n`)
    return error instanceof Problem ? error.status : 1
  }
}

async function make(options: Options, context: Context): Promise<number> {
  const kind = options.kind ?? (await askForKind(context))
  return kind === 'event' ? newEvent(options, context) : newWriteUp(options, context)
}

async function askForKind({ asker }: Context): Promise<string> {
  if (!asker) throw new Problem(`Expected event or write-up\n\n${usage.trimEnd()}`, 2)
  return asker.choose('What do you want to add?', [
    { value: 'write-up', label: 'A write-up: notes of talks' },
    { value: 'event', label: 'An event: a conference' },
  ])
}

import { type Surface, statusOf } from '../command.ts'
import { Problem } from '../problem.ts'
import type { Context } from './context.ts'
import { newEvent } from './event.ts'
import { known, type Options, readOptions, usage } from './options.ts'
import { newWriteUp } from './write-up.ts'

/** Does what the arguments say, and returns the status of the command. */
export function run(args: string[], { fail, ...context }: Context & Pick<Surface, 'fail'>): Promise<number> {
  const work = (options: Options) => make(options, context)
  return statusOf({ usage, options: known, read: readOptions, work }, { args, say: context.say, fail })
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

import type { Readable, Writable } from 'node:stream'
import { type CANCEL_SYMBOL, confirm, isCancel, select, text } from '@clack/prompts'
import { Problem } from '../../problem.ts'
import type { Validate } from './answers.ts'

/** A question that is answered with a line of text. */
export interface Question {
  message: string
  /** What an answer looks like. */
  example?: string
  /** What Enter alone answers. */
  initial?: string
  /** An empty answer is checked, too. */
  validate?: Validate
}

/** Asks the person at the terminal; throws a problem on Ctrl+C and Escape. */
export interface Asker {
  text(question: Question): Promise<string>
  choose(message: string, options: { value: string; label: string }[]): Promise<string>
  confirm(message: string): Promise<boolean>
}

/** Asks by these streams, which are a terminal's. */
export function askerOn(streams: { input: Readable; output: Writable }): Asker {
  return {
    async text({ message, example, initial, validate }) {
      const answer = await text({
        message,
        ...streams,
        ...(example !== undefined && { placeholder: example }),
        ...(initial !== undefined && { initialValue: initial }),
        validate: value => {
          const problem = validate?.((value ?? '').trim())
          return problem?.replace(/^./, first => first.toUpperCase())
        },
      })
      return orCancelled(answer ?? '').trim()
    },
    choose: async (message, options) => orCancelled(await select({ message, options, ...streams })),
    confirm: async message => orCancelled(await confirm({ message, ...streams })),
  }
}

function orCancelled<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new Problem('Nothing was written.', 130)
  return answer
}

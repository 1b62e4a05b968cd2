import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/**
 * What was computed for earlier builds. Asked the same again, it answers the same without computing, and what was
 * reported then is reported again.
 */
export interface Memory {
  /** Answers a question; `what` is asked for is the same kind of value each time. */
  recall<Value>(what: string, question: Question<Value>): Value
  /** Forgets what was not asked for since it was last told so. */
  forgetUnused(): void
}

/** Something to be computed, and all that it depends on. */
export interface Question<Value> {
  /** What it is asked of: the path of a file, the id of an event. Left out where there is one answer for all content. */
  of?: string | undefined
  /** Compared one by one, as `Object.is` does: the answer holds as long as they are the same. */
  inputs: readonly unknown[]
  /** The files that it reports on. */
  files?: readonly VFile[]
  /** Depends on nothing but the inputs and the files. */
  answer(): Value
  /** What else must hold of an earlier answer. */
  stillHolds?(value: Value): boolean
}

/** Remembers nothing: what a process needs that builds once. */
export const noMemory: Memory = { recall: (_, { answer }) => answer(), forgetUnused: () => {} }

interface Answer {
  /** Compared with those of the next question; none fits an answer that failed. */
  inputs: readonly unknown[]
  files: readonly VFile[]
  value: unknown
  /** What was reported on each of the files. */
  messages: VFileMessage[][]
}

/** Remembers the last answer to each question, by what is asked of what. */
export function newMemory(): Memory {
  let answers = new Map<string, Answer>()
  let used = new Map<string, Answer>()
  return {
    recall<Value>(what: string, { of = '', inputs, files = [], answer, stillHolds }: Question<Value>): Value {
      const question = `${what} of ${of}`
      const known = answers.get(question)
      // What is asked for by one name is of one type.
      const value = known?.value as Value
      if (known && areSame(known, { inputs, files }) && stillHolds?.(value) !== false) {
        for (const [index, file] of files.entries()) file.messages.push(...(known.messages[index] ?? []))
        used.set(question, known)
        return value
      }
      const fresh = answered(answer, { inputs, files })
      answers.set(question, fresh)
      used.set(question, fresh)
      return fresh.value as Value
    },
    forgetUnused() {
      answers = used
      used = new Map()
    },
  }
}

function areSame(known: Answer, asked: Pick<Answer, 'inputs' | 'files'>): boolean {
  const isEqual = (one: readonly unknown[], other: readonly unknown[]) =>
    one.length === other.length && one.every((input, index) => Object.is(input, other[index]))
  return isEqual(known.inputs, asked.inputs) && isEqual(known.files, asked.files)
}

function answered(answer: () => unknown, { inputs, files }: Pick<Answer, 'inputs' | 'files'>): Answer {
  const before = files.map(({ messages }) => messages.length)
  const value = answer()
  const reported = () => files.map(({ messages }, index) => messages.slice(before[index]))
  const known: Answer = { inputs, files, value, messages: reported() }
  // What takes its time reports later.
  if (value instanceof Promise)
    value.then(
      () => (known.messages = reported()),
      // What failed, for want of memory or of open files, may succeed the next time.
      () => (known.inputs = [{}]),
    )
  return known
}

import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type PlainMessage, plainMessages, reportAgain } from './plain-messages.ts'

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

/** Keeps plain data (what `structuredClone` copies) from one process to the next; it may lose some at any time. */
export interface Store {
  /** Keys are hashes, in hexadecimal digits. */
  read(key: string): unknown
  write(key: string, value: unknown): void
}

/** Makes plain data of a value, and the value again of these. */
export interface Packing<Value> {
  pack(value: Awaited<Value>): unknown
  unpack(data: unknown): Value
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
  /**
   * Given where the answer is worth being kept when the process ends: it is kept by this text, another one for other inputs
   * or files, and not by what it is asked of.
   */
  keptBy?: () => string
  /** How an answer that is not plain data is kept; its files are not. */
  packing?: Packing<Value>
}

/** Remembers nothing: what a process needs that builds once. */
export const noMemory: Memory = { recall: (_, { answer }) => answer(), forgetUnused: () => {} }

/** Remembers what the store has: what a process needs that builds once. */
export function memoryOf(store: Store): Memory {
  return { ...noMemory, recall: (what, question) => keptAnswer(what, question, store) }
}

interface Answer {
  /** Compared with those of the next question; none fits an answer that failed. */
  inputs: readonly unknown[]
  files: readonly VFile[]
  value: unknown
  /** What was reported on each of the files. */
  messages: VFileMessage[][]
}

/** Remembers the last answer to each question, by what is asked of what; the store has those of earlier processes. */
export function newMemory(store?: Store): Memory {
  let answers = new Map<string, Answer>()
  let used = new Map<string, Answer>()
  return {
    recall<Value>(what: string, question: Question<Value>): Value {
      const { of = '', inputs, files = [] } = question
      const name = `${what} of ${of}`
      const known = answers.get(name)
      const isKnown = known && areSame(known, { inputs, files })
      const answer = () => (store ? keptAnswer(what, question, store) : question.answer())
      const answered = isKnown ? known : computed(answer, { inputs, files })
      if (isKnown)
        for (const [index, file] of files.entries()) file.messages.push(...(known.messages[index] ?? []))
      answers.set(name, answered)
      used.set(name, answered)
      // What is asked for by one name is of one type.
      return answered.value as Value
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

function computed(answer: () => unknown, { inputs, files }: Pick<Answer, 'inputs' | 'files'>): Answer {
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

/** What the store has of an answer. */
interface Kept {
  data: unknown
  /** What was reported on each of the files. */
  messages: PlainMessage[][]
}

/** The answer that the store has; else it is computed, and the store gets it. */
function keptAnswer<Value>(what: string, question: Question<Value>, store: Store): Value {
  const { files = [], answer, keptBy, packing = asItIs<Value>() } = question
  if (!keptBy) return answer()
  const key = createHash('sha256').update(`${what} ${keptBy()}`).digest('hex')
  const known = store.read(key)
  if (isKept(known)) {
    for (const [index, file] of files.entries()) reportAgain(file, known.messages[index])
    return packing.unpack(known.data)
  }
  const before = files.map(({ messages }) => messages.length)
  const keep = (value: Awaited<Value>) => {
    const messages = files.map((file, index) => plainMessages(file.messages.slice(before[index])))
    store.write(key, { data: packing.pack(value), messages } satisfies Kept)
  }
  const value = answer()
  // What failed is asked anew by the next build; here, whoever waits for it says so.
  if (value instanceof Promise) value.then(keep, () => {})
  else keep(value as Awaited<Value>)
  return value
}

function asItIs<Value>(): Packing<Value> {
  // What is kept by one text is of one type.
  return { pack: value => value, unpack: data => data as Value }
}

/** Whatever else the store may have, nobody but `keptAnswer` writes to it. */
function isKept(known: unknown): known is Kept {
  return typeof known === 'object' && known !== null && 'data' in known && 'messages' in known
}

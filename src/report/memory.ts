import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Place, report } from './report.ts'
import { type RuleId, rules } from './rules.ts'

/**
 * What was computed for earlier builds. Asked the same again, it answers the same without computing, and what was
 * reported then is reported again.
 */
export interface Memory {
  /** Answers a question; `what` is asked for is the same kind of value each time. */
  recall<Value>(what: string, question: Question<Value>): Value
  /** The same for what takes its time, and is worth being kept when the process ends. */
  recallKept<Value>(what: string, question: KeptQuestion<Value>): Promise<Value>
  /** Forgets what was not asked for since it was last told so. */
  forgetUnused(): void
}

/** Keeps plain data (what `structuredClone` copies) from one process to the next; it may lose some at any time. */
export interface Store {
  read(key: string): Promise<unknown>
  write(key: string, value: unknown): Promise<void>
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
}

/** A question whose answer is kept by all that it depends on, and not only by what it is asked of. */
export interface KeptQuestion<Value> extends Question<Promise<Value>> {
  /** Another text for other inputs or files. */
  key(): string
  /** The answer as plain data, without the files. */
  pack(value: Value): unknown
  /** The answer again; its data are what `pack` made of it. */
  unpack(data: unknown): Value
}

/** Remembers nothing: what a process needs that builds once. */
export const noMemory: Memory = {
  recall: (_, { answer }) => answer(),
  recallKept: (_, { answer }) => answer(),
  forgetUnused: () => {},
}

interface Answer {
  /** Compared with those of the next question; none fits an answer that failed. */
  inputs: readonly unknown[]
  files: readonly VFile[]
  value: unknown
  /** What was reported on each of the files. */
  messages: VFileMessage[][]
}

/** Remembers what the store has: what a process needs that builds once. */
export function memoryOf(store: Store): Memory {
  return { ...noMemory, recallKept: (what, question) => kept(what, question, store) }
}

/** Remembers the last answer to each question, by what is asked of what; the store has those of earlier processes. */
export function newMemory(store?: Store): Memory {
  let answers = new Map<string, Answer>()
  let used = new Map<string, Answer>()
  const memory: Memory = {
    recall<Value>(what: string, { of = '', inputs, files = [], answer }: Question<Value>): Value {
      const question = `${what} of ${of}`
      const known = answers.get(question)
      const isKnown = known && areSame(known, { inputs, files })
      const answered = isKnown ? known : computed(answer, { inputs, files })
      if (isKnown)
        for (const [index, file] of files.entries()) file.messages.push(...(known.messages[index] ?? []))
      answers.set(question, answered)
      used.set(question, answered)
      // What is asked for by one name is of one type.
      return answered.value as Value
    },
    recallKept: (what, question) =>
      memory.recall(what, store ? { ...question, answer: () => kept(what, question, store) } : question),
    forgetUnused() {
      answers = used
      used = new Map()
    },
  }
  return memory
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
  messages: { reason: string; rule: RuleId; place: Place | undefined }[][]
}

/** The answer that the store has; else it is computed, and the store gets it. */
async function kept<Value>(what: string, question: KeptQuestion<Value>, store: Store): Promise<Value> {
  const { files = [], answer, pack, unpack } = question
  const key = `${what} ${question.key()}`
  const known = await store.read(key)
  if (isKept(known)) {
    for (const [index, file] of files.entries())
      for (const { reason, ...breach } of known.messages[index] ?? []) report(file, reason, breach)
    return unpack(known.data)
  }
  const before = files.map(({ messages }) => messages.length)
  const value = await answer()
  const messages = files.map((file, index) => file.messages.slice(before[index]).map(plainMessage))
  await store.write(key, { data: pack(value), messages } satisfies Kept)
  return value
}

/** Whatever else the store may have, nobody but `kept` writes to it. */
function isKept(known: unknown): known is Kept {
  return typeof known === 'object' && known !== null && 'data' in known && 'messages' in known
}

function plainMessage({ reason, ruleId, place }: VFileMessage): Kept['messages'][number][number] {
  return { reason, rule: ruleOf(ruleId), place }
}

function ruleOf(id: string | undefined): RuleId {
  const rule = ruleIds.find(each => each === id)
  if (rule === undefined) throw new Error(`A message has the rule ${id}, which is none`)
  return rule
}

const ruleIds = Object.keys(rules) as RuleId[]

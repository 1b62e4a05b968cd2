import { type OnProgress, type Progress, stages } from '../report/progress.ts'

/** Where progress is shown: a terminal, or a log that keeps every line. */
export interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Shows progress; `clear` takes away what a terminal shows of it. */
export interface ProgressLine {
  onProgress: OnProgress
  clear(): void
}

/** Milliseconds from the beginning of the work until it is long, and from one line to the next. */
const delays = { terminal: { first: 2000, next: 100 }, log: { first: 10_000, next: 10_000 } }
const clearLine = '\r\u001b[K'
const numbers = new Intl.NumberFormat('en')

/**
 * Shows the progress of long work: on a terminal as one line that is written over and goes when a stage is done, in a
 * log as a line every 10 s. `now` in milliseconds. Steps draw it themselves, as no timer runs while they work.
 */
export function progressLine(screen: Screen, { now }: { now: () => number }): ProgressLine {
  const { first, next } = screen.isTTY ? delays.terminal : delays.log
  let due = now() + first
  let isShown = false
  const clear = () => {
    if (isShown) screen.write(clearLine)
    isShown = false
  }
  return {
    clear,
    onProgress(progress) {
      // Whatever is printed next shall find an empty line.
      if (progress.done >= progress.total) return clear()
      const time = now()
      if (time < due) return
      due = time + next
      const text = wordsOf(progress)
      // Some terminals say 0, as they do not know.
      if (screen.isTTY) screen.write(clearLine + text.slice(0, (screen.columns || 80) - 1))
      else screen.write(`${text}\n`)
      isShown = screen.isTTY ?? false
    },
  }
}

/** `recognizing 340 of 1,000 write-ups`. */
function wordsOf({ stage, done, total }: Progress): string {
  const [verb, things] = stages[stage]
  return `${verb} ${numbers.format(done)} of ${numbers.format(total)} ${things}`
}

/** Whether nothing is shown, as programs read what the command says. */
export interface ProgressOptions {
  isQuiet?: boolean
}

/** Does work whose progress is shown beside its output, and leaves nothing of it on the terminal. */
export async function withProgress<Result>(
  work: (onProgress: OnProgress | undefined) => Promise<Result>,
  { isQuiet = false }: ProgressOptions = {},
): Promise<Result> {
  if (isQuiet) return work(undefined)
  const { onProgress, clear } = progressLine(process.stderr, { now: () => performance.now() })
  try {
    return await work(onProgress)
  } finally {
    clear()
  }
}

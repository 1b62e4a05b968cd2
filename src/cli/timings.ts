import { writeFile } from 'node:fs/promises'
import type { OnProgress, Progress } from '../report/progress.ts'

/** What a stage of a build took. */
export interface Timing {
  /** One of those whose progress is shown, or what lies before, between and after them. */
  stage: Progress['stage'] | 'starting' | 'reading' | 'ending'
  /** In milliseconds. */
  wall: number
  /** In milliseconds, of all threads. */
  cpu: number
  /** The most memory that the process had used by its end, in bytes. */
  memory: number
}

/** Takes the times of stages. */
export interface Stopwatch {
  /** Listens to progress on its way to whoever is shown it. */
  timed(onProgress: OnProgress | undefined): OnProgress
  /** Tells the stages in the order in which they began; what was not told of before is the end of the work. */
  stop(): Timing[]
}

/**
 * Takes the times of stages from what is told of their progress: the time before a step is its stage's, wherever other
 * stages are between. What this process did so far was its start.
 */
export function newStopwatch(): Stopwatch {
  const timings = new Map<Timing['stage'], Timing>()
  let last = { wall: 0, cpu: 0 }
  let current: Timing['stage'] = 'starting'
  const add = (stage: Timing['stage']) => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const now = { wall: performance.now(), cpu: (userCPUTime + systemCPUTime) / 1000 }
    const before = timings.get(stage) ?? { wall: 0, cpu: 0 }
    const wall = before.wall + now.wall - last.wall
    const cpu = before.cpu + now.cpu - last.cpu
    timings.set(stage, { stage, wall, cpu, memory: maxRSS * 1024 })
    last = now
  }
  add(current)
  current = 'reading'
  return {
    timed: onProgress => progress => {
      // What lies before a stage begins belongs to the one before it; and stages go on beside each other.
      add(progress.done ? progress.stage : current)
      current = progress.stage
      onProgress?.(progress)
    },
    stop() {
      add('ending')
      return [...timings.values()]
    },
  }
}

/** Writes what the stages took as JSON, for the benchmark. */
export async function writeTimings(file: string, timings: Timing[]): Promise<void> {
  await writeFile(file, `${JSON.stringify(timings, null, 2)}\n`)
}

import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Model } from '../model/model.ts'
import type { PublishSources } from '../publish/index.ts'
import { plainSources } from '../publish/plain.ts'
import type { WriteTask } from '../site-thread.ts'
import { compiled } from './threads.ts'

/** A thread that helps to write a new site. */
export interface Writer {
  /** Starts it, where that is worth it: it makes the same site. */
  start(model: Model, sources: PublishSources): void
  /** Writes what others do not take, and returns the paths; errors are those of writing. */
  write(task: WriteTask): Promise<string[]>
  end(): Promise<void>
}

/** Fewer write-ups are written sooner than a thread has made the site; for more, it would take too much memory twice. */
const worthIt = { least: 100, most: 2000 }

/** Gets a thread ready. */
export function newWriter(): Writer {
  let thread: Worker | null = null
  let written: Promise<string[]> = Promise.resolve([])
  return {
    start(model, sources) {
      const { length } = sources.digests
      if (!compiled || availableParallelism() < 2) return
      if (length < worthIt.least || length > worthIt.most) return
      thread = new Worker(join(compiled, 'site-thread.js'), {
        workerData: plainSources(model, sources),
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      })
      written = once(thread, 'message').then(([paths]): string[] => paths)
      // Whoever asks for the paths is told of errors.
      written.catch(() => {})
    },
    write(task) {
      thread?.postMessage(task)
      return written
    },
    async end() {
      await thread?.terminate()
    },
  }
}

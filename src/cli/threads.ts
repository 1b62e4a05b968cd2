import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Tinypool } from 'tinypool'
import { digestsOf } from '../digest/plain.ts'
import type { DigestEvent } from '../event.ts'
import type { DigestedEvent, EventTask } from '../event-thread.ts'
import { reportAgain } from '../report/plain-messages.ts'

/** Where `bin/run.js` has put the modules that threads run; they cannot run TypeScript. */
export const compiled = process.env.CONFERENCE_NOTES_COMPILED

/** Threads that digest events. */
export interface Threads {
  digest: DigestEvent
  end(): Promise<void>
}

/** Gets threads ready that start when there is work; none where there is one processor alone. */
export function newThreads(): Threads | null {
  if (!compiled || availableParallelism() < 2) return null
  let pool: Promise<Tinypool> | undefined
  return {
    async digest({ event, programme, writeUps }, sources) {
      const { people, pictures, takenDown, basePath, withMentions, onEach } = sources
      const plain = writeUps.map(({ file, ...each }) => {
        return { ...each, file: { path: file.path, value: String(file) } }
      })
      const task: EventTask = {
        folder: { event, programme, writeUps: plain },
        sources: { people, pictures, takenDown, basePath, withMentions },
      }
      pool ??= newPool(join(compiled, 'event-thread.js'))
      const { digests, messages }: DigestedEvent = await (await pool).run(task)
      const files = writeUps.map(({ file }) => file)
      for (const [index, file] of files.entries()) {
        reportAgain(file, messages[index])
        onEach?.()
      }
      return digestsOf(digests, files)
    },
    async end() {
      await (await pool)?.destroy()
    },
  }
}

async function newPool(filename: string): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  return new Tinypool({
    filename,
    minThreads: 0,
    maxThreads: availableParallelism(),
    // In MB: most of what a thread makes is garbage as soon as an event is done.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  })
}

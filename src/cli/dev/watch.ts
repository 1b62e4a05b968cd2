import { fileURLToPath } from 'node:url'
import { watch } from 'chokidar'

/** What a watcher calls. */
export interface Listeners {
  /** Something in the content folder is new, another or gone. */
  content(): Promise<void>
  styles(): void
  /** What the content is could not be told, or nothing be made of it. */
  failed(error: unknown): void
}

/** One saving of an editor can be several changes; they come within this time, in milliseconds. */
const settling = 15

/** Watches the content folder and the styles; builds never run side by side, and the last change is never missed. */
export function watchContent(content: string, listeners: Listeners): void {
  const run = oneAtATime(listeners.content, listeners.failed)
  watch(content, { ignoreInitial: true, followSymlinks: false }).on('all', run).on('error', listeners.failed)
  const layouts = ['styles', 'scripts'].map(name =>
    fileURLToPath(new URL(`../../../layouts/${name}`, import.meta.url)),
  )
  watch(layouts, { ignoreInitial: true }).on('all', listeners.styles).on('error', listeners.failed)
}

/**
 * Runs the work once for calls that come close together, and once more for those that came while it ran. Work that
 * fails is told of, and done again with the next call.
 */
export function oneAtATime(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let isAsked = false
  let isRunning = false
  const run = async () => {
    isRunning = true
    while (isAsked) {
      await new Promise(resolve => setTimeout(resolve, settling))
      isAsked = false
      await work().catch(failed)
    }
    isRunning = false
  }
  return () => {
    isAsked = true
    if (!isRunning) void run()
  }
}

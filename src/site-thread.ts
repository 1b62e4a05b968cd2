/** What a thread does that helps to write a site: it makes the same site, and writes what no other thread does. */
import { parentPort, workerData } from 'node:worker_threads'
import { batchesOf, type Deal, writeTexts } from './cli/write-texts.ts'
import { publish } from './publish/index.ts'
import { type PlainSources, sourcesOf } from './publish/plain.ts'

/** Where to write, once that is known. */
export interface WriteTask {
  folder: string
  deal: Deal
}

// Whoever starts this thread gives it these.
const sources = workerData as PlainSources
const batches = batchesOf(publish(sources.model, sourcesOf(sources)))

parentPort?.once('message', async ({ folder, deal }: WriteTask) => {
  const written = await writeTexts(batches, { folder, deal, isNew: true, isAsBefore: () => false })
  parentPort?.postMessage(written)
})

import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod'
import { jsonOf } from '../../text/json.ts'

const verdictSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('fine') }),
  z.object({ state: z.literal('moved'), to: z.string() }),
  z.object({ state: z.literal('gone'), why: z.string() }),
  z.object({ state: z.literal('unclear'), why: z.string() }),
])

const entrySchema = z.object({
  found: verdictSchema,
  copy: z.object({ url: z.string(), date: z.string() }).nullable(),
  /** Milliseconds since 1970. */
  checked: z.number(),
})

const cacheSchema = z.object({ version: z.literal(1), links: z.record(z.string(), entrySchema) })

/** What was found out about an address, and when. */
export type LinkEntry = z.infer<typeof entrySchema>
/** By address. */
export type LinkCache = Map<string, LinkEntry>

const day = 24 * 60 * 60 * 1000
/** Pages seldom go; what is not there may be back tomorrow. */
const keptFor = { fine: 30 * day, moved: 30 * day, gone: day, unclear: day }
const mostEntries = 20_000

/** What is still known of earlier runs; nothing where the file is missing or is none of this version. */
export async function readLinkCache(path: string, now: number): Promise<LinkCache> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const { data } = cacheSchema.safeParse(jsonOf(text))
  return new Map(Object.entries(data?.links ?? {}).filter(([, entry]) => isKnown(entry, now)))
}

function isKnown({ found, checked }: LinkEntry, now: number): boolean {
  return checked <= now && now - checked < keptFor[found.state]
}

/** Writes the newest entries, whole or not at all; a refusal of the disk is said, and no reason to lose what was found. */
export async function writeLinkCache(path: string, cache: LinkCache): Promise<void> {
  try {
    await write(path, cache)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    process.stderr.write(`${error.message}\nThe next run asks for all links again.\n`)
  }
}

async function write(path: string, cache: LinkCache): Promise<void> {
  const newest = [...cache].sort(([, a], [, b]) => b.checked - a.checked).slice(0, mostEntries)
  const links = Object.fromEntries(newest)
  await mkdir(dirname(path), { recursive: true })
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, `${JSON.stringify({ version: 1, links })}\n`)
  await rename(fresh, path)
}

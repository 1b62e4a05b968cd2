import * as z from 'zod'
import { archivedCopy } from '../../publish/archive.ts'
import { countSteps, type OnProgress } from '../../report/progress.ts'
import { jsonOf } from '../../text/json.ts'
import type { Ask } from './ask.ts'
import { type Clock, hostGate, systemClock } from './host-gate.ts'

/** A page in the Internet Archive. */
export interface Copy {
  url: string
  /** When it was kept: 2018-05-04. */
  date: string
}

/** An address and the day that a copy shall be near to. */
export interface Wanted {
  url: string
  date: string
}

/** How the archive is asked. */
export interface CopyOptions {
  ask: Ask
  signal: AbortSignal
  /** The host of this site, which the archive is not asked for. */
  host: string
  /** Milliseconds between two requests. */
  pause?: number
  clock?: Clock
  /** The address that tells what the archive has. */
  service?: string
  onProgress?: OnProgress | undefined
}

const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.literal(true),
        url: z.url({ protocol: /^https?$/ }),
        timestamp: z.string().regex(/^\d{8}/),
      })
      .optional(),
  }),
})
/** Bytes; an answer has some hundred. */
const longestAnswer = 20_000

/** Asks the Internet Archive for copies, one after the other; null for what it has none of. Stops where it is refused. */
export async function findCopies(
  wanted: readonly Wanted[],
  options: CopyOptions,
): Promise<Map<string, Copy | null>> {
  const { ask, signal, host, pause = 1000, clock = systemClock, onProgress } = options
  const { service = 'https://archive.org/wayback/available' } = options
  const gate = hostGate({ pause, clock, signal })
  const copies = new Map<string, Copy | null>()
  const known = wanted.filter(({ url, date }) => archivedCopy(url, { date, host }))
  const onEach = countSteps(onProgress, { stage: 'copies', total: known.length })
  for (const { url, date } of known) {
    const query = new URLSearchParams({ url, timestamp: date.replaceAll('-', '') })
    const request = { url: `${service}?${query}`, method: 'GET' as const, read: longestAnswer, signal }
    const answer = await gate.pass(service, () => ask(request))
    if ('failure' in answer || answer.status !== 200) break
    copies.set(url, copyIn(answer.body))
    onEach()
  }
  return copies
}

function copyIn(body: string): Copy | null {
  const { data } = answerSchema.safeParse(jsonOf(body))
  const closest = data?.archived_snapshots.closest
  if (!closest) return null
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(closest.timestamp) ?? []
  return { url: new URL(closest.url).href.replace(/^http:/, 'https:'), date: `${year}-${month}-${day}` }
}

import { countSteps, type OnProgress } from '../../report/progress.ts'
import { groupBy } from '../../text/groups.ts'
import type { Ask } from './ask.ts'
import { type Clock, hostGate, systemClock } from './host-gate.ts'
import { firstAttempt, nextStep } from './next-step.ts'
import { isOfNetwork, type Unchecked, type Verdict } from './verdict.ts'

/** How addresses are asked for. */
export interface CheckOptions {
  ask: Ask
  /** Ends the run: what was not asked for by then stays unchecked. */
  signal: AbortSignal
  /** How many hosts are asked at the same time. */
  hosts?: number
  /** Milliseconds between two requests to one host. */
  pause?: number
  clock?: Clock
  onProgress?: OnProgress | undefined
}

/** What was found out about each address. */
export type Results = Map<string, Verdict | Unchecked>

/** Asks for all addresses: one request at a time to each host, so that none is burdened. */
export async function checkAddresses(urls: readonly string[], options: CheckOptions): Promise<Results> {
  const { ask, signal, hosts = 8, pause = 1000, clock = systemClock, onProgress } = options
  const gate = hostGate({ pause, clock, signal })
  const results: Results = new Map()
  const failures: (string | null)[] = []
  const onEach = countSteps(onProgress, { stage: 'checking', total: urls.length })
  // The host with most addresses takes longest, so it comes first.
  const groups = [...groupBy(urls, url => new URL(url).hostname).values()].sort((a, b) => b.length - a.length)
  const queue = groups.values()
  const work = async () => {
    for (const group of queue) {
      const checkOne = hostChecker({ ask, signal, gate, clock })
      for (const url of group) {
        const found = await checkOne(url)
        if (!found) return
        results.set(url, found.end)
        failures.push(found.failure)
        onEach()
      }
    }
  }
  await Promise.all(Array.from({ length: hosts }, work))
  const isOffline = failures.length > 0 && failures.every(failure => failure !== null && isOfNetwork(failure))
  if (isOffline) results.clear()
  const why = isOffline ? 'no host could be looked up: is there a network?' : whyEnded(signal)
  for (const url of urls) if (!results.has(url)) results.set(url, { state: 'unchecked', why })
  return results
}

function whyEnded({ reason }: AbortSignal): string {
  const isTime = reason instanceof Error && reason.name === 'TimeoutError'
  return isTime ? 'time was up: --time-limit allows more, and the next run goes on' : 'the run was ended'
}

interface Found {
  end: Verdict | Unchecked
  /** The code of the error where nothing answered. */
  failure: string | null
}

interface Host extends Required<Pick<CheckOptions, 'ask' | 'signal' | 'clock'>> {
  gate: ReturnType<typeof hostGate>
}

/**
 * Gives what checks the addresses of one host, null when the run has ended. What did not answer once, after all
 * attempts, is not asked again; a host can be silent by HTTPS alone.
 */
function hostChecker({ ask, signal, clock, gate }: Host): (url: string) => Promise<Found | null> {
  const silent = new Map<string, Found>()
  return async url => {
    const { origin } = new URL(url)
    const known = silent.get(origin)
    if (known) return known
    for (let attempt = firstAttempt(url); ; ) {
      const { method } = attempt
      const asked = attempt.url
      const answer = await gate.pass(asked, () => ask({ url: asked, method, signal }))
      if (signal.aborted) return null
      const step = nextStep(attempt, answer, { now: clock.now() })
      if ('end' in step) {
        const found = { end: step.end, failure: 'failure' in answer ? answer.failure : null }
        if (found.failure && !attempt.hops.length) silent.set(origin, found)
        return found
      }
      if (step.rest) gate.rest(step.attempt.url, step.rest)
      attempt = step.attempt
    }
  }
}

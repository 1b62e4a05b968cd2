import { setTimeout } from 'node:timers/promises'

/** Tells the time and lets it pass, in milliseconds; tests have another. */
export interface Clock {
  now(): number
  /** Ends early, without an error, when the signal says so. */
  sleep(time: number, signal: AbortSignal): Promise<void>
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (time, signal) => setTimeout(time, undefined, { signal }).catch(() => undefined),
}

/** Lets one request at a time pass to each host, with a pause between two. */
export interface HostGate {
  pass<Result>(url: string, request: () => Promise<Result>): Promise<Result>
  /** Lets no request pass to the host for so many milliseconds. */
  rest(url: string, time: number): void
}

/** Opens a gate; `pause` in milliseconds. A signal ends all pauses. */
export function hostGate({
  pause,
  clock,
  signal,
}: {
  pause: number
  clock: Clock
  signal: AbortSignal
}): HostGate {
  const turns = new Map<string, Promise<unknown>>()
  const freeAt = new Map<string, number>()
  const rest = (host: string, time: number) => {
    freeAt.set(host, Math.max(freeAt.get(host) ?? 0, clock.now() + time))
  }
  const waitFor = async (host: string) => {
    for (;;) {
      const time = (freeAt.get(host) ?? 0) - clock.now()
      if (time <= 0 || signal.aborted) return
      await clock.sleep(time, signal)
    }
  }
  return {
    pass(url, request) {
      const { hostname } = new URL(url)
      const turn = (turns.get(hostname) ?? Promise.resolve()).then(async () => {
        await waitFor(hostname)
        try {
          return await request()
        } finally {
          rest(hostname, pause)
        }
      })
      turns.set(
        hostname,
        turn.catch(() => undefined),
      )
      return turn
    },
    rest: (url, time) => rest(new URL(url).hostname, time),
  }
}

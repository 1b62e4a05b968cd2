import { Problem } from '../problem.ts'

const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000 }
/** Timers hold no more: 24 days. */
const longest = 2 ** 31 - 1

/** The milliseconds that a text such as `90s`, `10m` or `1h` means; throws a problem for any other. */
export function timeLimitOf(text: string): number {
  const [, number, unit = ''] = /^(\d{1,6})([smh])$/.exec(text) ?? []
  const time = Number(number) * (units[unit] ?? 0)
  if (!(time > 0 && time <= longest))
    throw new Problem(`Unexpected --time-limit ${text}, expected a time such as 90s, 10m or 1h`, 2)
  return time
}

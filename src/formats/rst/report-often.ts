import { type Breach, report } from '../../report/report.ts'
import type { Context } from './context.ts'

/** How many messages of one rule a file gets before they are only counted: more would help nobody. */
const most = 100

/** Reports what a text can have thousands of, as text that only looks like markup has. */
export function reportOften({ file, state }: Context, reason: string, breach: Breach): void {
  const count = (state.counts.get(breach.rule) ?? 0) + 1
  state.counts.set(breach.rule, count)
  if (count <= most) report(file, reason, breach)
}

/** Reports how often rules were broken beside the messages that were given. */
export function reportRest({ file, state }: Context): void {
  for (const [rule, count] of state.counts) {
    if (count > most)
      report(file, `There are ${count - most} more places like those reported by this rule`, { rule })
  }
}

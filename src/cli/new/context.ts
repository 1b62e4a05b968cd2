import { Problem } from '../problem.ts'
import type { Asker } from './ask/asker.ts'

/** What the commands work with beside their options. */
export interface Context {
  /** Null where nobody is there to answer. */
  asker: Asker | null
  /** Prints for people. */
  say(text: string): void
}

/** A value that was given, or is asked for; where nobody can answer, a problem that says what to give. */
export async function needed(
  given: string | undefined,
  { asker, flag, ask }: { asker: Asker | null; flag: string; ask: (asker: Asker) => Promise<string> },
): Promise<string> {
  if (given !== undefined) return given
  if (!asker) throw new Problem(`Expected ${flag}; --help shows examples`, 2)
  return ask(asker)
}

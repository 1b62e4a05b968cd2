import type { Finding } from '../../report/findings.ts'
import { countsIn, printFindings } from '../../report/text.ts'

/** Tells of builds on a terminal. */
export interface Terminal {
  built(findings: Finding[], facts: BuildFacts): void
  serving(address: string): void
  /** A build that was begun and not ended: a fault of this program, or files that went while they were read. */
  failed(error: unknown): void
}

/** How long a build took, and whether its pages are shown: with errors, the last good ones are. */
export interface BuildFacts {
  milliseconds: number
  isShown: boolean
}

/** A terminal that tells only what is new: findings that an earlier build had are counted. */
export function terminal(stream: NodeJS.WritableStream): Terminal {
  let told = new Set<string>()
  return {
    built(findings, { milliseconds, isShown }) {
      const worth = findings.filter(({ severity }) => severity !== 'info')
      const fresh = worth.filter(finding => !told.has(keyOf(finding)))
      told = new Set(worth.map(keyOf))
      const pages = isShown ? '' : '; pages stay as they were without the errors'
      const lines = `${printFindings(fresh, { to: stream })}Built in ${Math.round(milliseconds)} ms: ${countsIn(worth) || 'nothing to mend'}${pages}\n`
      stream.write(lines)
    },
    failed(error) {
      const why = error instanceof Error ? error.stack : error
      stream.write(`${why}\nNot built; pages stay as they were until something changes\n`)
    },
    serving(address) {
      stream.write(`The site is at ${address}, what is to be mended at ${address}_check/\n`)
    },
  }
}

/** Lines move when something is written above them, which makes nothing new. */
function keyOf({ path, rule, reason }: Finding): string {
  return `${path} ${rule} ${reason}`
}

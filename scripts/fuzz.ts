/** `npm run fuzz`: sends broken write-ups the whole way, and tells which of them break something. */
import { join } from 'node:path'
import { runCommand } from '../src/cli/command.ts'
import type { CommandLine } from '../src/cli/command-line.ts'
import { Problem } from '../src/cli/problem.ts'
import { outcomeOf } from './fuzz/faults.ts'
import { type Mutant, mutantOf } from './fuzz/mutants.ts'
import { shrunken } from './fuzz/shrink.ts'
import { originalsIn } from './fuzz/texts.ts'

const usage = `npm run fuzz -- [options]

Changes the write-ups of content/ and the fixtures of all formats by chance, builds a site of each, and tells what no text
may do: throw, lose words, get code onto a page, take longer than a second, or give another page the next time.

  --mutants N  how many, 19000 if not said
  --from N     the number of the first, 1000 if not said: npm test has those before
  --seed N     chance begins anew with it
  --help       this page

Ends with 1 if there were faults. The same seed and number make the same text.
`

const known = {
  mutants: { type: 'string', default: '19000' },
  from: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
} as const

type Options = Record<keyof typeof known, number>

function read({ values }: CommandLine<typeof known>): Options {
  const [mutants, from, seed] = [values.mutants, values.from, values.seed].map(text => {
    if (!/^\d+$/.test(text)) throw new Problem(`Unexpected “${text}”, expected a whole number`, 2)
    return Number(text)
  })
  return { mutants: mutants ?? 0, from: from ?? 0, seed: seed ?? 0 }
}

const root = join(import.meta.dirname, '..')
/** In milliseconds of the processor. */
const longest = 1000

async function fuzz({ mutants, from, seed }: Options): Promise<number> {
  const originals = originalsIn(
    ['content', 'tests/fixtures', 'tests/files'].map(folder => join(root, folder)),
  )
  // Nothing is compiled yet at the first, which would be too slow by that alone.
  for (const { name, text } of originals) await outcomeOf({ name, bytes: Buffer.from(text) })
  let failed = 0
  for (let number = from; number < from + mutants; number++) {
    const mutant = mutantOf(originals, { seed, number })
    const faults = await faultsOf(mutant, { isRepeated: number % 4 === 0 })
    const done = number - from + 1
    if (done % 500 === 0) console.log(`${done} of ${mutants}, ${failed} with faults`)
    if (!faults.length) continue
    failed++
    await tell(mutant, { faults, title: `--seed ${seed} --from ${number} --mutants 1` })
  }
  console.log(`${mutants} mutants, ${failed} with faults`)
  return failed ? 1 : 0
}

async function faultsOf(mutant: Mutant, options = { isRepeated: false }): Promise<string[]> {
  const { faults, time } = await outcomeOf(mutant, options)
  if (time < longest) return faults
  // Collecting garbage may come in between once, but not twice.
  const again = await outcomeOf(mutant)
  return again.time < longest ? faults : [...faults, `slow: ${Math.round(Math.min(time, again.time))} ms`]
}

/** The beginning of a fault, without what changes as the text becomes shorter. */
function kindOf(fault: string): string {
  return fault.replace(/\{.*\}|“.*”|\d+/g, '').slice(0, 60)
}

async function tell(mutant: Mutant, { faults, title }: { faults: string[]; title: string }): Promise<void> {
  const kinds = new Set(faults.map(kindOf))
  const bytesOf = (text: string) => Buffer.from(text, 'latin1')
  const fails = async (text: string) => {
    const found = await faultsOf({ ...mutant, bytes: bytesOf(text) }, { isRepeated: true })
    return found.some(fault => kinds.has(kindOf(fault)))
  }
  const shortest = await shrunken(Buffer.from(mutant.bytes).toString('latin1'), fails)
  const shown = bytesOf(shortest).toString()
  console.log(`\n${title}: ${mutant.name}`)
  for (const fault of new Set(faults)) console.log(`  ${fault.slice(0, 400)}`)
  console.log(`  ${JSON.stringify(shown.length > 600 ? `${shown.slice(0, 600)}…` : shown)}`)
}

await runCommand({ usage, options: known, read, work: fuzz })

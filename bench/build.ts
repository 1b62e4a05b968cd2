/**
 * How long builds take, by stage, and beside them Hugo with the same pages, where it is installed: from nothing, with
 * nothing changed, and after one change. Prints tables in Markdown; `bench/RESULTS.md` has some.
 *
 *     npm run bench -- [--write-ups 10,100,1000] [--runs 5] [--no-hugo]
 *
 * Hugo takes 2.3 GB for 1,000 write-ups, so that 10,000 are too many for it on most machines.
 */
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './build/measure.ts'
import { tablesOf } from './build/tables.ts'
import { hugoVersion } from './hugo/run.ts'

const { values } = parseArgs({
  options: {
    'write-ups': { type: 'string', default: '10,100,1000' },
    runs: { type: 'string', default: '5' },
    'no-hugo': { type: 'boolean', default: false },
  },
})
const sizes = values['write-ups'].split(',').map(Number)
const hugo = values['no-hugo'] ? null : hugoVersion()
const memory = Math.round(totalmem() / 2 ** 30)

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GB; Node ${process.version}; ${hugo ? `Hugo ${hugo}` : 'no Hugo'}\n`,
)
const folder = await mkdtemp(join(tmpdir(), 'bench-build-'))
// What was made is large.
const removeAll = () => rmSync(folder, { recursive: true, force: true })
process.once('exit', removeAll)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
for (const writeUps of sizes) {
  const withCards = writeUps === Math.min(...sizes)
  const plan = { writeUps, runs: Number(values.runs), withHugo: hugo !== null, withCards }
  const own = join(folder, String(writeUps))
  console.log(`${tablesOf(await measure(plan, own))}\n`)
  await rm(own, { recursive: true })
}

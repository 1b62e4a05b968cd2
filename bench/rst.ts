/**
 * How long the reader of reStructuredText takes: ordinary text from 10 KB to 1 MB, and texts made to be slow.
 *
 *     node bin/run.js bench/rst.ts
 */
import { VFile } from 'vfile'
import { ordinary } from '../scripts/rst/ordinary.ts'
import { pathological } from '../scripts/rst/pathological.ts'
import { rst } from '../src/formats/rst/index.ts'

/** The shortest of some runs, in milliseconds. */
function measure(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    rst.parse(new VFile({ path: 'bench.rst', value: text }))
    best = Math.min(best, performance.now() - start)
  }
  return best
}

// The first runs are slow because nothing is compiled yet.
measure(ordinary(100_000), 5)

console.log('ordinary text')
for (const size of [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
  const text = ordinary(size)
  const time = measure(text, 5)
  console.log(
    `${String(Math.round(text.length / 1000)).padStart(6)} KB  ${time.toFixed(1).padStart(7)} ms  ${((time / text.length) * 100_000).toFixed(1)} ms per 100 KB`,
  )
}

console.log('texts made to be slow, 20 KB')
const slow = Object.entries(pathological()).map(([name, text]) => ({ name, time: measure(text, 2) }))
for (const { name, time } of slow.toSorted((a, b) => b.time - a.time).slice(0, 20)) {
  console.log(`${time.toFixed(1).padStart(7)} ms  ${name}`)
}

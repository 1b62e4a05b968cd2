/**
 * How long a build takes for write-ups that are made to be slow, one at a time, in seconds of the processor.
 *
 *     node bin/run.js bench/hostile.ts 400000 quotes
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bombs } from '../scripts/hostile/bombs.ts'
import { buildSite } from '../src/site.ts'

const [size = '400000', words = ''] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'hostile-'))
try {
  for (const [name, text] of Object.entries(bombs(Number(size)))) {
    if (!name.includes(words)) continue
    console.log(`${(await secondsOf(name, text)).toFixed(2).padStart(6)} s  ${name}`)
  }
} finally {
  await rm(folder, { recursive: true })
}

async function secondsOf(name: string, text: string): Promise<number> {
  const path = join(folder, 'conf', `a.${name.split(':')[0]}`)
  await mkdir(join(folder, 'conf'), { recursive: true })
  await writeFile(path, text)
  const before = process.cpuUsage()
  await buildSite({ content: folder })
  const { user, system } = process.cpuUsage(before)
  await rm(path)
  return (user + system) / 1e6
}

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { type Cost, costOf } from './process.ts'

const root = join(import.meta.dirname, '..', '..')

/** What a build took, and each of its stages. */
export interface BuildCost extends Cost {
  stages: StageCost[]
}

/** What a stage took, in the measures of a process. */
export interface StageCost extends Cost {
  stage: string
}

/** A folder in which sites are built: the content, the caches that builds leave, and what they make. */
export interface Workshop {
  folder: string
  content: string
  output: string
}

const timings = z.array(
  z.object({ stage: z.string(), wall: z.number(), cpu: z.number(), memory: z.number() }),
)

/** Makes the folder ready for builds, which keep their caches where they are run. */
export async function openWorkshop(folder: string): Promise<Workshop> {
  await mkdir(folder, { recursive: true })
  return { folder, content: join(folder, 'content'), output: join(folder, '_site') }
}

/** Builds the site of the content as `npm run build` does, without the half second of npm. */
export async function build({ folder, content, output }: Workshop): Promise<BuildCost> {
  const file = join(folder, 'timings.json')
  const options = ['--content', content, '--output', output, '--timings', file]
  const cost = await costOf(process.execPath, { args: [...(await command()), ...options], cwd: folder })
  const stages = timings.parse(JSON.parse(await readFile(file, 'utf8')))
  return {
    ...cost,
    stages: stages.map(({ wall, cpu, ...stage }) => ({ ...stage, wall: wall / 1000, cpu: cpu / 1000 })),
  }
}

/** What `npm run build` gives to Node, here from another folder. */
async function command(): Promise<string[]> {
  const { scripts } = z
    .object({ scripts: z.object({ build: z.string() }) })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const [, ...args] = scripts.build.split(' ')
  return args.map(arg => (arg === 'bin/run.js' ? join(root, arg) : arg))
}

/** Takes away what earlier builds made and kept of the content; the compiled code of the command stays. */
export async function forgetAll({ folder, output }: Workshop): Promise<void> {
  await rm(join(folder, '.cache'), { recursive: true, force: true })
  await rm(output, { recursive: true, force: true })
}

/** Takes away all sites that earlier builds made, and leaves what they know, as where CI keeps that alone. */
export async function forgetOutput({ folder, output }: Workshop): Promise<void> {
  await rm(join(folder, '.cache', 'sites'), { recursive: true, force: true })
  await rm(output, { recursive: true, force: true })
}

/** Changes a word in the text of one write-up, another one each time. */
export async function changeOneWriteUp({ content }: Workshop, run: number): Promise<void> {
  const names = (await readdir(content, { recursive: true })).filter(name => name.endsWith('.md')).sort()
  const file = join(content, names[Math.floor(names.length / 2)] ?? '')
  const text = await readFile(file, 'utf8')
  const changed = text.replace(/ (?:shows|proved\d+) it\./, ` proved${run} it.`)
  if (changed === text) throw new Error(`Nothing to change in ${file}`)
  await writeFile(file, changed)
}

/** Sets what of the site's settings costs time. */
export async function set(
  { content }: Workshop,
  settings: { search: boolean; cards: boolean },
): Promise<void> {
  const lines = Object.entries(settings).map(([key, value]) => `${key}: ${value}\n`)
  await writeFile(join(content, 'site.yaml'), `title: Made up\n${lines.join('')}`)
}

/** Copies the finished site, which nothing that writes it can be faster than. */
export async function copySite({ folder, output }: Workshop): Promise<Cost> {
  const copy = join(folder, 'copy')
  await rm(copy, { recursive: true, force: true })
  const cost = await costOf('cp', { args: ['-r', output, copy], cwd: folder })
  await rm(copy, { recursive: true, force: true })
  return cost
}

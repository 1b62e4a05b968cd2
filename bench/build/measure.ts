import { join } from 'node:path'
import { buildSite } from '../../src/site.ts'
import { writeHugoProject } from '../hugo/project.ts'
import { buildWithHugo } from '../hugo/run.ts'
import { writeMadeUpContent } from '../made-up/content.ts'
import {
  type BuildCost,
  build,
  changeOneWriteUp,
  copySite,
  forgetAll,
  forgetOutput,
  openWorkshop,
  set,
  type Workshop,
} from './builds.ts'
import type { Cost } from './process.ts'
import { type Size, sizesOf } from './sizes.ts'

/** Which builds to measure. */
export interface Plan {
  writeUps: number
  runs: number
  withHugo: boolean
  /** Whether to draw cards, too, which takes long. */
  withCards: boolean
}

/** What was measured with content of one size; each list has one entry for each run, in the same order. */
export interface Measured {
  plan: Plan
  builds: Record<string, BuildCost[]>
  hugo: Cost[]
  copies: Cost[]
  sizes: Map<string, Size>
  hugoSizes: Map<string, Size> | null
}

const bare = { search: false, cards: false }

/** Measures builds of made-up content in a folder, which must not be there yet. Each run is ours and then Hugo's. */
export async function measure(plan: Plan, folder: string): Promise<Measured> {
  const workshop = await openWorkshop(folder)
  await writeMadeUpContent(workshop.content, plan.writeUps)
  await set(workshop, bare)
  const project = join(folder, 'hugo')
  // What is compiled is there in any build but the first.
  await build(workshop)
  const sizes = sizesOf(workshop.output)
  if (plan.withHugo) await writeHugoProject((await buildSite({ content: workshop.content })).site, project)
  const measured: Measured = { plan, builds: {}, hugo: [], copies: [], sizes, hugoSizes: null }
  for (let run = 0; run < plan.runs; run++) {
    await oneRun(workshop, { run, add: (way, cost) => addTo(measured, way, cost) })
    if (plan.withHugo) measured.hugo.push(await buildWithHugo(project))
    measured.copies.push(await copySite(workshop))
  }
  if (plan.withHugo) measured.hugoSizes = sizesOf(join(project, 'public'))
  await measureExtras(workshop, measured)
  return measured
}

interface Run {
  run: number
  add(way: string, cost: BuildCost): void
}

async function oneRun(workshop: Workshop, { run, add }: Run): Promise<void> {
  await forgetAll(workshop)
  add('cold', await build(workshop))
  add('nothing changed', await build(workshop))
  await forgetOutput(workshop)
  add('nothing changed, no output', await build(workshop))
  await changeOneWriteUp(workshop, run)
  add('one write-up changed', await build(workshop))
}

/** What Hugo does not make: a search, and cards. */
async function measureExtras(workshop: Workshop, measured: Measured): Promise<void> {
  const { plan } = measured
  const extras = { 'cold, with search': { ...bare, search: true } }
  const ways = plan.withCards
    ? { ...extras, 'cold, with search and cards': { search: true, cards: true } }
    : extras
  for (const [way, settings] of Object.entries(ways)) {
    await set(workshop, settings)
    for (let run = 0; run < plan.runs; run++) {
      await forgetAll(workshop)
      addTo(measured, way, await build(workshop))
    }
  }
}

function addTo({ builds }: Measured, way: string, cost: BuildCost): void {
  builds[way] = [...(builds[way] ?? []), cost]
}

import { median } from '../median.ts'
import type { BuildCost, StageCost } from './builds.ts'
import type { Measured } from './measure.ts'
import type { Cost } from './process.ts'
import type { Size } from './sizes.ts'

const numbers = new Intl.NumberFormat('en')

/** What was measured, as tables in Markdown. */
export function tablesOf(measured: Measured): string {
  const { plan, sizes, hugoSizes, builds } = measured
  const [pages, feeds] = [countOf(sizes, /s$|lists/), countOf(sizes, /feeds/)]
  const files = [...sizes.values()].reduce((sum, each) => sum + each.files, 0)
  return [
    `## ${numbers.format(plan.writeUps)} write-ups`,
    `${numbers.format(pages - feeds)} pages, ${numbers.format(feeds)} feeds, ${numbers.format(files)} files. Median of ${plan.runs}.`,
    wholes(measured),
    stagesOf(builds),
    ...(hugoSizes ? [comparison(sizes, hugoSizes)] : []),
  ].join('\n\n')
}

function wholes({ builds, hugo, copies }: Measured): string {
  const row = (name: string, costs: Cost[]) => [
    name,
    seconds(costs, 'wall'),
    seconds(costs, 'cpu'),
    megabytes(costs),
    ratio(costs, hugo),
    pairwise(costs, hugo),
    ratio(costs, copies),
  ]
  return table(
    ['', 'wall, s', 'CPU, s', 'memory, MB', 'of Hugo’s wall', 'median of pairs', 'of cp -r'],
    [
      ...Object.entries(builds).map(([way, costs]) => row(way, costs)),
      ...(hugo.length ? [row('Hugo', hugo)] : []),
      row('cp -r', copies),
    ],
  )
}

/** The stages of the build from nothing with their costs, and of the other builds with their time. */
function stagesOf(builds: Record<string, BuildCost[]>): string {
  const { cold = [], ...others } = builds
  const names = new Set(
    Object.values(builds).flatMap(costs => costs.flatMap(({ stages }) => stages.map(nameOf))),
  )
  const ofStage = (costs: BuildCost[], name: string) =>
    costs.map(({ stages }) => stages.find(each => nameOf(each) === name) ?? { wall: 0, cpu: 0, memory: 0 })
  return table(
    [
      'stage',
      'cold: wall, s',
      'CPU, s',
      'memory by its end, MB',
      ...Object.keys(others).map(way => `${way}: wall, s`),
    ],
    [...names].map(name => [
      name,
      seconds(ofStage(cold, name), 'wall'),
      seconds(ofStage(cold, name), 'cpu'),
      megabytes(ofStage(cold, name)),
      ...Object.values(others).map(costs => seconds(ofStage(costs, name), 'wall')),
    ]),
  )
}

function nameOf({ stage }: StageCost): string {
  return stage
}

function comparison(own: Map<string, Size>, hugo: Map<string, Size>): string {
  const rows = [...own].map(([kind, { files, bytes }]) => {
    const other = hugo.get(kind) ?? { files: 0, bytes: 0 }
    const share = bytes ? `${((other.bytes / bytes) * 100).toFixed(0)} %` : ''
    return [
      kind,
      numbers.format(files),
      numbers.format(other.files),
      kilobytes(bytes),
      kilobytes(other.bytes),
      share,
    ]
  })
  return table(['', 'files', 'Hugo’s', 'KB', 'Hugo’s KB', 'Hugo’s of ours'], rows)
}

function countOf(sizes: Map<string, Size>, kinds: RegExp): number {
  return [...sizes].reduce(
    (sum, [kind, { files }]) => sum + (kinds.test(kind) && kind !== 'other files' ? files : 0),
    0,
  )
}

function seconds(costs: Cost[], measure: 'wall' | 'cpu'): string {
  return median(costs.map(cost => cost[measure])).toFixed(2)
}

function megabytes(costs: Cost[]): string {
  return (median(costs.map(({ memory }) => memory)) / 1e6).toFixed(0)
}

function kilobytes(bytes: number): string {
  return numbers.format(Math.round(bytes / 1000))
}

function ratio(costs: Cost[], others: Cost[]): string {
  if (!others.length) return ''
  const medianOf = (all: Cost[]) => median(all.map(({ wall }) => wall))
  return (medianOf(costs) / medianOf(others)).toFixed(2)
}

/** The ratio in each run, so that a slow minute of the machine counts for both. */
function pairwise(costs: Cost[], others: Cost[]): string {
  if (costs.length !== others.length || !others.length) return ''
  return median(costs.map(({ wall }, run) => wall / (others[run]?.wall ?? Number.NaN))).toFixed(2)
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map((_, column) => (column ? '--:' : '---')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}

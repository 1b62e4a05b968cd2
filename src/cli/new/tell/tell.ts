import { join } from 'node:path'
import { type Build, buildSite } from '../../../site.ts'
import type { Context } from '../context.ts'
import type { Options } from '../options.ts'
import type { FactsToWrite } from '../plan/facts-to-write.ts'
import type { EventPlace } from '../read/event-place.ts'
import { type Added, accountOf } from './account.ts'
import { contentOption } from './content-option.ts'

/** What is told of beside the write-ups. */
export interface Telling {
  place: EventPlace
  options: Options
  context: Context
  yaml: FactsToWrite
}

/** Says what was understood of write-ups that were added, as the build understands them, and what comes next. */
export async function tell(added: Added[], { place, options, context, yaml }: Telling): Promise<void> {
  const build = await buildSite({ content: options.content })
  const event = place.folder.event.id
  const accounts = added.map(each => accountOf(each, { build, event, root: options.content }))
  const facts = factsTold(added, { place, yaml })
  const next = nextSteps(added, { build, event, content: options.content })
  context.say(`${[...accounts, ...(facts.length ? [facts.join('\n')] : []), next].join('\n\n')}\n`)
}

function factsTold(added: Added[], { place, yaml }: Pick<Telling, 'place' | 'yaml'>): string[] {
  const file = join(place.path, 'event.yaml')
  const open = new Set(added.flatMap(({ path, missing }) => (yaml.kept.includes(path) ? [] : missing)))
  const isChanged = place.yaml !== null && yaml.text !== place.yaml
  const { event, programme } = place.folder
  const hasDays = event.days.length > 0 || programme.some(({ day }) => day) || /^days:/m.test(yaml.text)
  return [
    ...(place.yaml === null
      ? [`Made ${file}: ${event.id} is a new event.`]
      : isChanged
        ? [`Added facts to ${file}.`]
        : []),
    ...yaml.kept.map(path => `${file} has facts of ${path} already, and they stay as they are.`),
    ...(open.size
      ? [`To be said there: ${[...open].join(', ')}. Fill in what you know, and remove the #.`]
      : []),
    ...(hasDays ? [] : ['Add its days, all of them, so that “Day 2” is known in any write-up.']),
  ]
}

function nextSteps(
  added: Added[],
  { build, event, content }: { build: Build; event: string; content: string },
): string {
  const pages = added.flatMap(
    ({ path }) => build.site.writeUps.find(({ file }) => file === `${event}/${path}`)?.url ?? [],
  )
  const options = contentOption(content)
  const [address, ...others] = pages.map(url => `http://localhost:8080${url}`)
  const dev = `npm run dev${options}`
  const check = `npm run check${options}`
  const width = Math.max(dev.length, check.length)
  return [
    'Next:',
    // What is only begun has no page yet.
    `  ${dev.padEnd(width)}  shows ${address ? `it at ${address}` : 'the site at http://localhost:8080/'}`,
    ...others.map(each => `  ${' '.repeat(width)}           and ${each}`),
    `  ${check.padEnd(width)}  says what was found in all of the content`,
  ].join('\n')
}

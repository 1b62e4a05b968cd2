import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { programmeYaml } from '../../programme/write.ts'
import { hasErrors, printReport } from '../../report/print.ts'
import { Problem } from '../problem.ts'
import { readProgrammeFile, summaryOf } from '../programme-file.ts'
import { schemaLine } from '../schema-line.ts'
import { addressProblem, daysIn, daysProblem, eventSlugProblem, optional } from './ask/answers.ts'
import type { Plan } from './carry-out.ts'
import { carryOut } from './carry-out.ts'
import { type Context, needed } from './context.ts'
import type { Options } from './options.ts'
import { eventYaml, type NewEventFacts } from './plan/event-yaml.ts'
import { homePath } from './read/home-path.ts'
import { contentOption } from './tell/content-option.ts'

/** What a programme's file gives an event. */
interface Programme {
  facts: NewEventFacts
  yaml: string
  summary: string
  /** Whether some of its sessions could not be used. */
  isPartial: boolean
}

/** Makes a new event; returns the status of the command. */
export async function newEvent(options: Options, { asker, say }: Context): Promise<number> {
  const { content } = options
  const slug = await needed(options.slug, {
    asker,
    flag: 'a name for its folder: npm run new -- event kubecon-na-2018',
    ask: asker =>
      asker.text({
        message: 'What shall the event’s folder be called? It is its address, too.',
        example: 'kubecon-na-2018',
        validate: value => eventSlugProblem(value) ?? takenProblem(join(content, value), options),
      }),
  })
  const problem = eventSlugProblem(slug)
  if (problem) throw new Problem(`Unexpected name “${slug}” of an event, ${problem}`, 2)
  const path = join(content, slug)
  const taken = takenProblem(path, options)
  if (taken) throw new Problem(`Unexpected event ${slug}, ${taken}`)
  const programme = options.programme ? await programmeOf(options.programme, { ...options, say }) : null
  const facts = await factsOf(options, { asker, told: programme?.facts ?? {} })
  const plan: Plan = [
    {
      path: join(path, 'event.yaml'),
      content: eventYaml(facts, schemaLine(join(path, 'event.yaml'), 'event')),
    },
    ...(programme
      ? [
          {
            path: join(path, 'programme.yaml'),
            content: schemaLine(join(path, 'programme.yaml'), 'programme') + programme.yaml,
          },
        ]
      : []),
  ]
  await carryOut(plan)
  say(accountOf(plan, { options, slug, programme }))
  return programme?.isPartial ? 1 : 0
}

/** What is expected where an event, or its programme, is there already. */
function takenProblem(path: string, { programme }: Pick<Options, 'programme'> = {}): string | undefined {
  const names = ['event.yaml', ...(programme ? ['programme.yaml'] : [])]
  const file = names.find(name => existsSync(join(path, name)))
  return file && `expected another name: ${join(path, file)} is there already, and stays as it is`
}

async function programmeOf(
  name: string,
  { timeZone, say }: Pick<Options, 'timeZone'> & Pick<Context, 'say'>,
): Promise<Programme> {
  const { file, facts } = await readProgrammeFile(homePath(name), { timeZone })
  const report = printReport([file])
  if (!facts) throw new Problem(`${report}Nothing was written.`)
  if (report) say(report)
  const days = [...new Set((facts.sessions ?? []).flatMap(({ day }) => day ?? []))].sort()
  return {
    facts: { name: facts.event, url: facts.source, days: daysIn(days.join(' ')) ?? [] },
    yaml: programmeYaml(facts),
    summary: summaryOf(facts),
    isPartial: hasErrors([file]),
  }
}

async function factsOf(
  options: Options,
  { asker, told }: { asker: Context['asker']; told: NewEventFacts },
): Promise<NewEventFacts> {
  const ask = async (message: string, example: string, problem = optional(() => undefined)) =>
    (await asker?.text({ message: `${message} (Enter: later)`, example, validate: problem })) || undefined
  const dates = told.days?.length
    ? undefined
    : (options.days ?? (await ask('Its days?', '2018-12-11..2018-12-13', optional(daysProblem))))
  return {
    name:
      options.name ??
      told.name ??
      (await ask('Its full name?', 'KubeCon + CloudNativeCon North America 2018')),
    place: options.place ?? (await ask('Where is it: venue, city, country?', 'Seattle, USA')),
    url:
      options.url ??
      told.url ??
      (await ask('Its own site?', 'https://example.org/', optional(addressProblem))),
    days: (options.days && daysIn(options.days)) || (dates && daysIn(dates)) || told.days,
  }
}

function accountOf(
  plan: Plan,
  { options, slug, programme }: { options: Options; slug: string; programme: Programme | null },
): string {
  const lines = plan.map(({ path }) =>
    path.endsWith('programme.yaml') ? `${path}: ${programme?.summary}` : path,
  )
  const partial = programme?.isPartial ? ['What has an error above is left out of it.'] : []
  const add = `npm run new -- write-up ${slug}${contentOption(options.content, { isFollowing: true })}`
  return [
    ...lines.map(line => `Made ${line}`),
    ...partial,
    '',
    'Next, add what you wrote, or begin to write:',
    `  ${add} --from FILE`,
    `  ${add} --day DAY`,
    '',
  ].join('\n')
}

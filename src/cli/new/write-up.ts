import { existsSync } from 'node:fs'
import { readContent } from '../../read/content.ts'
import { noMemory } from '../../report/memory.ts'
import { isSlip } from '../../text/slips.ts'
import { isFolderName } from '../options.ts'
import { Problem } from '../problem.ts'
import { dayProblem, eventSlugProblem } from './ask/answers.ts'
import { beginWriteUp } from './begin.ts'
import { bringIn } from './bring-in.ts'
import { type Context, needed } from './context.ts'
import type { Options } from './options.ts'
import { type EventPlace, findEvent } from './read/event-place.ts'
import { homePath } from './read/home-path.ts'

/** Adds write-ups to an event, or begins one; returns the status of the command. */
export async function newWriteUp(options: Options, context: Context): Promise<number> {
  const place = await eventPlaceOf(options, context)
  const given = options.from.map(homePath)
  if (given.length) return bringIn(given, { place, options, context })
  if (options.day !== undefined) return beginWriteUp(options.day, { place, options, context })
  const { asker } = context
  if (!asker)
    throw new Problem(
      'Expected --from FILE with what you wrote, or --day DAY to begin a write-up; --help shows examples',
      2,
    )
  const how = await asker.choose('What do you have?', [
    { value: 'file', label: 'A text that I wrote: bring it along' },
    { value: 'day', label: 'Nothing yet: begin one, with the sessions of a day' },
  ])
  return how === 'file'
    ? bringIn([await askForFile(asker)], { place, options, context })
    : beginWriteUp(await askForDay(place, asker), { place, options, context })
}

type Asker = NonNullable<Context['asker']>

async function askForFile(asker: Asker): Promise<string> {
  const path = await asker.text({
    message: 'Where is it? A file, or a folder with its pictures',
    example: '~/blog/kubecon-day-1.md',
    validate: value => (value && existsSync(homePath(value)) ? undefined : 'expected a file that is there'),
  })
  return homePath(path)
}

async function askForDay({ folder }: EventPlace, asker: Asker): Promise<string> {
  const { days } = folder.event
  if (days.length)
    return asker.choose(
      'Which day?',
      days.map(({ date, label }) => ({ value: date, label: `${label}, ${date}` })),
    )
  return asker.text({ message: 'Which day?', example: '2018-05-02', validate: dayProblem })
}

/** The event that a write-up is added to: one that is there, or a new one. */
async function eventPlaceOf(options: Options, { asker }: Context): Promise<EventPlace> {
  const { content } = options
  const slug = await needed(options.slug, {
    asker,
    flag: 'the event’s folder: npm run new -- write-up kubecon-eu-2018 --from FILE',
    ask: asker => askForEvent(content, asker),
  })
  if (!isFolderName(slug))
    throw new Problem(`Unexpected event “${slug}”, expected the name of a folder such as kubecon-eu-2018`, 2)
  const place = await findEvent(slug, content)
  if (existsSync(place.path)) return place
  const problem = eventSlugProblem(slug)
  if (problem) throw new Problem(`Unexpected name “${slug}” of an event, ${problem}`, 2)
  const similar = place.content.events.find(({ event }) => isMisspelled(slug, event.id))
  if (asker) {
    const hint = similar ? ` There is ${similar.event.id}.` : ''
    if (!(await asker.confirm(`There is no event ${slug} yet.${hint} Make it?`)))
      throw new Problem('Nothing was written.')
  } else if (similar)
    throw new Problem(
      `Unexpected event ${slug}, expected ${similar.event.id}; if it is another one, make it first: npm run new -- event ${slug}`,
    )
  return place
}

/** One letter is not a slip where it is a digit: years and numbers tell events apart. */
function isMisspelled(slug: string, other: string): boolean {
  return isSlip(slug, other) && slug.replace(/\D/g, '') === other.replace(/\D/g, '')
}

async function askForEvent(root: string, asker: Asker): Promise<string> {
  const { events: folders } = await readContent(root, { memory: noMemory })
  const events = folders.map(({ event }) => ({ value: event.id, label: event.name }))
  const chosen = events.length
    ? await asker.choose('Of which event?', [...events, { value: '', label: 'Another one' }])
    : ''
  if (chosen) return chosen
  return asker.text({
    message: 'What shall the event’s folder be called?',
    example: 'kubecon-na-2018',
    validate: eventSlugProblem,
  })
}

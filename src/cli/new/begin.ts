import { join } from 'node:path'
import { slugOf } from '../../text/slugs.ts'
import { Problem } from '../problem.ts'
import { dayIn } from './ask/answers.ts'
import type { Adding } from './bring-in.ts'
import { carryOut } from './carry-out.ts'
import { writeUpFacts } from './plan/facts.ts'
import { factsFile, factsToWrite } from './plan/facts-to-write.ts'
import { recognizableSkeleton } from './plan/recognizable-skeleton.ts'
import { tell } from './tell/tell.ts'

/** Begins a write-up of a day: a file with a heading for each session, to write below. */
export async function beginWriteUp(dayText: string, { place, options, context }: Adding): Promise<number> {
  const { asker, say } = context
  const { event, programme } = place.folder
  const dates = [...new Set(programme.flatMap(({ day }) => day ?? []))]
  const day = dayIn(dayText, event.days)
  const isKnown = day && (!event.days.length || event.days.some(({ date }) => date === day.date))
  if (!day || !isKnown)
    throw new Problem(
      `Unexpected day ${dayText}, expected ${expectedDays(
        event.days.map(({ date, label }) => `${date} (${label})`),
        dates,
      )}`,
      2,
    )
  const authors = options.author.length || !asker ? options.author : await askForAuthors(asker)
  const title = options.title ?? `${event.name}, ${day.label}`
  const path = `${[slugOf(day.label), ...authors.slice(0, 1).map(slugOf)].join('-')}.md`
  const sessions = programme.filter(session => session.day === day.date && session.kind !== 'break')
  const { published = day.date, url, terms, language } = options
  const skeleton = await recognizableSkeleton(
    { title, authors, published, day, sessions },
    { ...place, path },
  )
  const days = { days: [{ date: day.date, label: day.label }], areAll: false }
  const facts = writeUpFacts({ url, terms, language })
  const yaml = factsToWrite({ place, days, writeUps: [{ path, facts, missing: [] }] })
  await carryOut([{ path: join(place.path, path), content: skeleton.text }, ...factsFile(place, yaml)])
  if (skeleton.leftOut.length)
    say(
      `Left out, as no heading would tell that it is a session: ${skeleton.leftOut.map(each => each.title).join('; ')}\n\n`,
    )
  await tell([{ path, pictures: [], refused: [], absent: 0, missing: [], unneeded: [] }], {
    place,
    options,
    context,
    yaml,
  })
  return 0
}

function expectedDays(days: string[], dates: string[]): string {
  return days.length || dates.length
    ? `one of ${(days.length ? days : dates).join(', ')}`
    : 'a date such as 2018-05-02'
}

async function askForAuthors(asker: NonNullable<Adding['context']['asker']>): Promise<string[]> {
  const answer = await asker.text({ message: 'Who writes it? (Enter: later)', example: 'Ada Byron' })
  return answer ? answer.split(/\s*,\s*/) : []
}

import { join } from 'node:path'
import { Problem } from '../problem.ts'
import { dayIn } from './ask/answers.ts'
import { askForFacts } from './ask/ask-for-facts.ts'
import type { Asker } from './ask/asker.ts'
import type { Plan } from './carry-out.ts'
import { carryOut } from './carry-out.ts'
import type { Context } from './context.ts'
import type { Options } from './options.ts'
import { asRead, missingFacts, type TypedFacts, unneededFacts, writeUpFacts } from './plan/facts.ts'
import { type FactsToWrite, factsFile, factsToWrite } from './plan/facts-to-write.ts'
import { type ToldDays, toldDays } from './plan/told-days.ts'
import { type AuthorFile, filesAt, readAuthorFile } from './read/author-files.ts'
import type { EventPlace } from './read/event-place.ts'
import { type Understood, understand } from './read/understand.ts'
import { tell } from './tell/tell.ts'

/** What both ways to add a write-up work with. */
export interface Adding {
  place: EventPlace
  options: Options
  context: Context
}

/** A write-up that is added, and what a person says of it. */
interface Coming extends AuthorFile {
  typed: TypedFacts
}

/** Copies write-ups into an event, with their pictures, and says what was understood of them. */
export async function bringIn(from: string[], { place, options, context }: Adding): Promise<number> {
  const files = (await Promise.all(from.map(filesAt))).flat()
  const brought = await Promise.all([...new Set(files)].map(readAuthorFile))
  const given = givenFacts(options, { place, count: brought.length })
  const coming = await withAnswers(
    brought.map(each => ({ ...each, typed: given })),
    { place, asker: context.asker },
  )
  const understood = await read(coming, place)
  const added = coming.map((each, index) => ({ ...each, ...lacksOf(each, { understood, index }) }))
  const days = await usefulDays(coming, { place, understood })
  const writeUps = added.map(({ path, typed, unneeded, missing }) => {
    return { path, facts: writeUpFacts(typed, unneeded), missing }
  })
  const yaml = factsToWrite({ place, days, writeUps })
  await carryOut(planOf(coming, { place, yaml }))
  await tell(added, { place, options, context, yaml })
  return 0
}

/** Asks for what the write-ups do not say, where somebody is there to answer. */
async function withAnswers(
  coming: Coming[],
  { place, asker }: { place: EventPlace; asker: Asker | null },
): Promise<Coming[]> {
  if (!asker) return coming
  const understood = await read(coming, place)
  const { days } = place.folder.event
  const answered: Coming[] = []
  for (const [index, each] of coming.entries()) {
    const { missing } = lacksOf(each, { understood, index })
    answered.push({
      ...each,
      typed: await askForFacts(each.typed, { asker, path: each.path, missing, days }),
    })
  }
  return answered
}

/** What nothing tells of a write-up, and what was given though it says it itself. */
function lacksOf({ typed }: Coming, { understood, index }: { understood: Understood; index: number }) {
  const [found, own] = [understood.recognized[index], understood.own[index]]
  return {
    missing: found && own ? missingFacts(found, own) : [],
    unneeded: own ? unneededFacts(typed, own) : [],
  }
}

/** The facts that the command line gives; those that only one write-up can have are refused for several. */
function givenFacts(options: Options, { place, count }: { place: EventPlace; count: number }): TypedFacts {
  const { title, url, published, day, terms, language, author } = options
  const own = { title, url, published, day }
  const tooMuch = Object.entries(own).find(([, value]) => value !== undefined)
  if (count > 1 && tooMuch)
    throw new Problem(`Unexpected --${tooMuch[0]} for ${count} write-ups, expected one --from`, 2)
  const date = day === undefined ? undefined : dayIn(day, place.folder.event.days)?.date
  if (day !== undefined && !date)
    throw new Problem(`Unexpected --day ${day}, expected a date such as 2018-05-02, or a day of the event`, 2)
  return { ...own, day: date, terms, language, ...(author.length && { authors: author.join(', ') }) }
}

function read(coming: Coming[], place: EventPlace): Promise<Understood> {
  const texts = coming.map(({ path, text, typed }) => {
    // What stands there already stays.
    return { path, text, facts: place.facts[path] ?? asRead(writeUpFacts(typed)) }
  })
  return understand(texts, place)
}

/** The days that the write-ups tell, where nothing else does; none if with them any talk would lose its day. */
async function usefulDays(
  coming: Coming[],
  { place, understood }: { place: EventPlace; understood: Understood },
): Promise<ToldDays> {
  const { folder } = place
  if (folder.event.days.length || folder.programme.some(({ day }) => day)) return noDays
  const told = toldDays(understood.all)
  if (!told.areAll) return told
  const event = { ...folder.event, days: told.days.map(day => ({ id: day.date, ...day })) }
  const again = await read(coming, { ...place, folder: { ...folder, event } })
  const daysOf = ({ all }: Understood) => all.flatMap(({ notes }) => notes.map(({ note }) => note.day))
  const after = daysOf(again)
  const areKept = daysOf(understood).every((day, index) => day === null || day === after[index])
  return { ...told, areAll: areKept }
}

const noDays: ToldDays = { days: [], areAll: false }

function planOf(brought: AuthorFile[], { place, yaml }: { place: EventPlace; yaml: FactsToWrite }): Plan {
  const files: Plan = brought.flatMap(({ path, bytes, pictures }) => [
    { path: join(place.path, path), content: bytes },
    ...pictures.map(picture => ({ path: join(place.path, picture.path), content: { copyOf: picture.from } })),
  ])
  const once = new Map<string, Plan[number]>()
  for (const file of files) {
    const same = once.get(file.path)
    if (same && JSON.stringify(same.content) !== JSON.stringify(file.content))
      throw new Problem(`Two of the files would be ${file.path}: give them one by one, with other names.`)
    once.set(file.path, file)
  }
  // What `event.yaml` says of files is written when they are there.
  return [...once.values(), ...factsFile(place, yaml)]
}

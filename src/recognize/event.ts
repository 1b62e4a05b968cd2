import type { NameFacts } from '../model/facts.ts'
import type { Session } from '../model/programme.ts'
import type { Memory } from '../report/memory.ts'
import { report } from '../report/report.ts'
import { fold } from '../text/words.ts'
import { reportConflicts } from './conflicts.ts'
import { type Recognized, recognize, type Source } from './index.ts'
import { reportNearMisses } from './near-misses.ts'
import { blankNotes } from './states.ts'
import type { Known } from './talks.ts'

/** What is known of an event beside its write-ups. */
export interface EventContext {
  people: NameFacts[]
  programme: Session[]
  memory: Memory
  /** Called after each write-up. */
  onEach?: () => void
}

/**
 * Finds the talks of all write-ups of one event. What one of them is sure of helps to read the others: a heading
 * that another write-up or the programme has as a talk's title, or as a speaker's name, is read anew with that in mind.
 */
export function recognizeEvent(sources: Source[], context: EventContext): Recognized[] {
  const alone = sources.map(source => {
    const recognized = recognizeAlone(source, context)
    context.onEach?.()
    return recognized
  })
  const files = sources.map(({ file }) => file)
  return context.memory.recall('write-ups', {
    of: sources[0]?.event.id,
    inputs: [...alone, context.people, context.programme],
    files,
    answer: () => recognizeTogether(sources, { ...context, alone }),
  })
}

function recognizeAlone(source: Source, { memory }: EventContext): Recognized {
  const { id, path, file, parsed, event, facts, corrections } = source
  return memory.recall('write-up', {
    of: path,
    inputs: [id, parsed, event, facts, ...corrections],
    files: [file],
    answer: () => recognize(source),
  })
}

function recognizeTogether(
  sources: Source[],
  { alone, ...context }: EventContext & { alone: Recognized[] },
): Recognized[] {
  const knownTo = tellersOf(alone, context)
  return alone.map((each, index) => {
    const known = knownTo(each)
    const source = sources[index]
    const helps = each.judgements.some(
      ({ isTalk, mark }) => !isTalk && (known.title(mark.bare) || known.person(mark.bare)),
    )
    const final = source && helps ? recognize(source, known) : each
    reportConflicts(final.notes, final.file)
    reportNearMisses(final)
    reportBlanks(final)
    return final
  })
}

/** What a write-up's others tell of titles and people. */
function tellersOf(
  recognized: Recognized[],
  { people: listed, programme }: EventContext,
): (one: Recognized) => Known {
  // A session without speakers can be called as anything: "Registration", "Lunch".
  const sessions = programme.filter(({ speakers }) => speakers.length > 0)
  const isOfficial = new Set(sessions.map(({ title }) => fold(title)))
  const names = [
    ...listed.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...sessions.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
  ]
  const isNamed = new Set(names.map(fold))
  const titles = new Map<string, Set<Recognized>>()
  const people = new Map<string, Set<Recognized>>()
  const add = (map: Map<string, Set<Recognized>>, key: string, teller: Recognized) => {
    map.set(key, (map.get(key) ?? new Set()).add(teller))
  }
  for (const each of recognized) {
    for (const { note } of each.notes) {
      // A title alone can be anything; with speakers it is a talk's.
      if (note.speakers.length) add(titles, fold(note.title), each)
      for (const { name } of note.speakers) add(people, fold(name), each)
    }
  }
  const isToldByOther = (tellers: Set<Recognized> | undefined, one: Recognized) =>
    tellers !== undefined && (tellers.size > 1 || !tellers.has(one))
  return one => ({
    title: text => isOfficial.has(fold(text)) || isToldByOther(titles.get(fold(text)), one),
    person: text => isNamed.has(fold(text)) || isToldByOther(people.get(fold(text)), one),
  })
}

/** Says how many sessions wait for notes, as they are on no page until then. */
function reportBlanks({ notes, file, isBegun }: Recognized): void {
  const blanks = notes.filter(({ isBlank }) => isBlank)
  if (!blanks.length) return
  const count = blanks.length === 1 ? 'session without notes' : `${blanks.length} sessions without notes`
  const what = isBegun ? `write-up of ${count}` : count
  report(file, `Unexpected ${what}, expected some in place of “${blankNotes()}”; left out until then`, {
    rule: 'notes-are-written',
    place: blanks[0]?.marks[0],
  })
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { community, type MadeUpEvent, madeUpEvent } from './events.ts'
import { seeded } from './random.ts'
import { madeUpWriteUp } from './write-up.ts'

/** How many write-ups an event has: as many as three people write in three days, and one more. */
const writeUpsPerEvent = 10
const talksPerWriteUp = 12

/**
 * Writes a content folder of made-up write-ups, the same at every run: about 10 KB each, with twelve talks, in all
 * formats; several tell of the same talks, and every second event has a programme.
 */
export async function writeMadeUpContent(folder: string, writeUps: number): Promise<void> {
  const people = community(400)
  const events = Math.ceil(writeUps / writeUpsPerEvent)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'site.yaml'), 'title: Made up\n')
  for (let index = 0; index < events; index++) {
    const event = madeUpEvent(index, people)
    const count = Math.min(writeUpsPerEvent, writeUps - index * writeUpsPerEvent)
    await writeEvent(join(folder, event.folder), { event, count, hasProgramme: index % 2 === 0 })
  }
}

interface EventPlan {
  event: MadeUpEvent
  count: number
  hasProgramme: boolean
}

async function writeEvent(folder: string, { event, count, hasProgramme }: EventPlan): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { name, days, talks } = event
  const dated = days.map((date, index) => ({ date, label: `Day ${index + 1}` }))
  await writeFile(join(folder, 'event.yaml'), stringify({ name, days: dated }))
  if (hasProgramme) {
    const sessions = talks.map(({ video, ...session }) => ({ ...session, links: { video } }))
    await writeFile(join(folder, 'programme.yaml'), stringify({ sessions }, { aliasDuplicateObjects: false }))
  }
  for (let index = 0; index < count; index++) await writeNotes(folder, event, index)
}

async function writeNotes(folder: string, event: MadeUpEvent, index: number): Promise<void> {
  const day = index % event.days.length
  const writer = event.writers[Math.floor(index / event.days.length)] ?? event.writers[0]
  const random = seeded(event.folder.length * 1000 + index)
  // The keynotes are noted by all, other talks by some.
  const ofDay = event.talks.filter(talk => talk.day === event.days[day])
  const talks = [...ofDay.slice(0, 4), ...ofDay.slice(4).filter(() => random.chance(0.25))]
  const { name, text } = madeUpWriteUp(
    { event, day, talks: talks.slice(0, talksPerWriteUp), writer },
    { random, format: index },
  )
  await writeFile(join(folder, name), text)
}

import { type Random, seeded } from './random.ts'
import { type Person, person, title } from './words.ts'

/** A talk of a made-up event. */
export interface MadeUpTalk {
  id: string
  title: string
  kind: 'keynote' | 'talk'
  day: string
  start: string
  speakers: [Person, ...Person[]]
  video: string
}

/** A made-up event: three days of talks, of which several people note the same ones. */
export interface MadeUpEvent {
  folder: string
  name: string
  days: string[]
  talks: MadeUpTalk[]
  writers: [Person, ...Person[]]
}

const talksPerDay = 40

/** An event; some of its speakers speak at others, too. */
export function madeUpEvent(number: number, community: readonly [Person, ...Person[]]): MadeUpEvent {
  const random = seeded(number + 1)
  const year = 2005 + (number % 20)
  const month = String(1 + ((number * 7) % 12)).padStart(2, '0')
  const days = [11, 12, 13].map(day => `${year}-${month}-${day}`)
  const name = `${title(random).split(' ').at(-1)}Conf ${number + 1} ${year}`
  return {
    folder: name.toLowerCase().replaceAll(' ', '-'),
    name,
    days,
    talks: days.flatMap(day => talksOf(day, { random, community })),
    writers: [person(random), ...Array.from({ length: 11 }, () => person(random))],
  }
}

function talksOf(
  day: string,
  { random, community }: { random: Random; community: readonly [Person, ...Person[]] },
): MadeUpTalk[] {
  const someone = () => (random.chance(0.5) ? random.pick(community) : person(random))
  return Array.from({ length: talksPerDay }, (_, index) => {
    const id = Array.from({ length: 11 }, () => random.below(36).toString(36)).join('')
    return {
      id,
      title: title(random),
      kind: index < 4 ? 'keynote' : 'talk',
      day,
      start: `${String(9 + Math.floor(index / 5)).padStart(2, '0')}:00`,
      speakers: random.chance(0.2) ? [someone(), someone()] : [someone()],
      video: `https://www.youtube.com/watch?v=${id}`,
    }
  })
}

/** People who speak at many events. */
export function community(size: number): [Person, ...Person[]] {
  const random = seeded(4711)
  return [person(random), ...Array.from({ length: size - 1 }, () => person(random))]
}

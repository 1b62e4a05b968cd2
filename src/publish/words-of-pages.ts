import type { Speaker } from '../model/model.ts'

/** "3 talks", "1 talk", "2 people". */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}

/** "A, B and C". */
export function listed(names: string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** "Ada Byron (Engine Works) and Mary Ross". */
export function speakersIn({ speakers }: { speakers: Speaker[] }): string {
  return listed(speakers.map(({ name, organization }) => name + (organization ? ` (${organization})` : '')))
}

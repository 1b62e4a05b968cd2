import { fold, tidy, wordsOf } from '../text/words.ts'
import { nameLikeness } from './names.ts'
import { readSpeakers } from './speakers.ts'

/** A person whom an attribution names. */
export interface Quoted {
  /** As the attribution has it: "Liz". */
  written: string
  /** In full, where the notes around tell it: "Liz Rice". */
  name: string
}

/** The names that the notes around an attribution tell. */
export interface NamesAround {
  /** The speakers of the talk, who may be quoted by their first or last names alone. */
  speakers: readonly string[]
  /** All speakers of the write-up, by their folded names: they need not look like names. */
  all: ReadonlyMap<string, string>
}

/** Longer than this is no line that names somebody, but a text. */
const longest = 200

/**
 * The people whom an attribution without its dash names, "Liz Rice, Aqua Security" or "Liz"; null when it is none.
 * Lines after the first tell where the words are from.
 */
export function quotedIn(attribution: string, around: NamesAround): Quoted[] | null {
  const [first = ''] = attribution.trim().split('\n')
  const line = tidy(first).replace(/^\(([^()]*)\)$|[,:;]$/g, '$1')
  if (!line || line.length > longest) return null
  return knownIn(line, around) ?? peopleIn(line, around)
}

/** Every name must be one that the notes tell already. */
function knownIn(line: string, { speakers, all }: NamesAround): Quoted[] | null {
  const names = line.split(/\s*[&+/,;]\s*|\s+(?:and|et|und|y)\s+/)
  const known = names.flatMap(written => {
    const called = speakers.filter(speaker => isCalled(speaker, written))
    const name = all.get(fold(written)) ?? (called.length === 1 ? called[0] : undefined)
    return name === undefined ? [] : [{ written, name }]
  })
  return known.length === names.length ? known : null
}

/** "Liz" and "Rice" are what Liz Rice may be called. */
function isCalled(speaker: string, written: string): boolean {
  const own = wordsOf(speaker).map(fold)
  const words = wordsOf(written).map(fold)
  return words.length > 0 && words.every(word => own.includes(word)) && /\p{Lu}/u.test(written)
}

/** The line must look like names, and what people do, and nothing else. */
function peopleIn(line: string, { all }: NamesAround): Quoted[] | null {
  const people = readSpeakers(line)?.map(({ name }) => name)
  const isSure = people?.every(name => all.has(fold(name)) || nameLikeness(name) === 'sure')
  return people && isSure ? people.map(name => ({ written: name, name })) : null
}

import { mutate } from './mutate.ts'
import { type Random, randomOf } from './random.ts'
import type { Original } from './texts.ts'

/** A file that somebody could send, by slip or on purpose. */
export interface Mutant {
  name: string
  bytes: Uint8Array
}

/** The mutant of a number; the same seed and number give the same one. */
export function mutantOf(originals: Original[], { seed, number }: { seed: number; number: number }): Mutant {
  const chance = randomOf(seed, number)
  const { name, text } = chance.pick(originals)
  const changed = mutate(text, { chance, originals })
  // Any text may come under any name.
  const called = chance.below(20) ? name : chance.pick(originals).name
  return { name: called, bytes: encoded(changed, chance) }
}

function encoded(text: string, { below, pick }: Random): Uint8Array {
  const utf8 = Buffer.from(text)
  if (below(12)) return utf8
  const flipped = () => {
    for (let times = 1 + below(4); times && utf8.length; times--) utf8[below(utf8.length)] = below(256)
    return utf8
  }
  const ways = [
    () => Buffer.concat([Buffer.from('\ufeff'), utf8]),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => Buffer.from(text, 'latin1'),
    flipped,
    flipped,
  ]
  return pick(ways)()
}

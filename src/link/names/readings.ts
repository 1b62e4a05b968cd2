import type { Name } from './name.ts'
import { keyOf } from './same-name.ts'
import { fullNamesOf } from './short-forms.ts'

/** How a name is read: as it stands, or as the same person may write it elsewhere. */
export type Way =
  /** As it stands, without titles and what is in brackets. */
  | 'itself'
  /** With the name or nickname that stands in brackets, quotes or behind a slash. */
  | 'aside'
  /** All in one word, as handles are. */
  | 'joined'
  /** With an initial for one of its words. */
  | 'initial'
  /** With a first name's full form, which it has itself. */
  | 'full'
  /** With a first name's full form, for a short one. */
  | 'short'
  /** Without one of its words. */
  | 'no-initial'
  | 'no-first'
  | 'no-middle'
  | 'no-last'

/** A way to write a name; names that have a reading in common may be one person's. */
export interface Reading {
  way: Way
  key: string
  /** The words that both names have. */
  shared: string[]
  /** The word that only this name has so; empty where it has none. */
  own: string
}

/** Texts of more words are hardly one name. */
export const mostWords = 6

/** All ways to read a name. */
export function readingsOf({ words, aside }: Name): Reading[] {
  if (!words.length || words.length > mostWords) return []
  const wholes = [reading('itself', { shared: words }), ...asides(words, aside)]
  if (words.length === 1) return wholes
  const joined = words.join('')
  return [
    ...wholes,
    { way: 'joined', key: joined, shared: [], own: joined },
    ...words.flatMap((own, at) => {
      const shared = words.toSpliced(at, 1)
      return [
        ...withoutWord({ own, shared }, at),
        ...withInitial({ own, shared }),
        ...withFullName({ own, shared }),
      ]
    }),
  ]
}

interface Parts {
  shared: string[]
  own?: string
}

/** A reading of the words that names share, and of what stands for the word that they do not. */
function reading(way: Way, { shared, own = '' }: Parts, instead: string[] = []): Reading {
  return { way, key: keyOf([...shared, ...instead]), shared, own }
}

/** A handle or another name stands beside the name, or a nickname is for the first word. */
function asides(words: string[], aside: string[]): Reading[] {
  if (!aside.length) return []
  const others = [aside, [...aside, ...words.slice(1)]]
  return others.filter(({ length }) => length > 1).map(shared => reading('aside', { shared }))
}

function withoutWord({ own, shared }: Required<Parts>, at: number): Reading[] {
  // What remains is a name only if it is more than one word, and more than syllables.
  if (shared.length < 2 || shared.every(({ length }) => length < 4)) return []
  if (own.length < 3) return [reading('no-initial', { shared, own })]
  const way = at === 0 ? 'no-first' : at === shared.length ? 'no-last' : 'no-middle'
  return [reading(way, { shared, own })]
}

function withInitial({ own, shared }: Required<Parts>): Reading[] {
  const [initial = ''] = own
  return own.length < 3 || shared.every(({ length }) => length < 3)
    ? []
    : [reading('initial', { shared, own }, [initial])]
}

function withFullName({ own, shared }: Required<Parts>): Reading[] {
  return fullNamesOf(own).map(full => reading(full === own ? 'full' : 'short', { shared, own }, [`~${full}`]))
}

import { contentWords } from '../../text/content-words.ts'
import { remembered, rememberedTexts } from '../../text/remembered.ts'
import { fold } from '../../text/words.ts'
import type { Identities } from '../identities.ts'
import { isSlip } from './words.ts'

/** A name, made ready to be compared, and to be looked for in a text. */
export interface Named {
  name: string
  /** The same for all spellings of one name. */
  id: string
  folded: string
  words: string[]
  stems: string[]
}

/** Makes a name ready; that of somebody who speaks often only once. */
export function named(name: string, identities: Identities): Named {
  return namedAmong(identities)(name)
}

const namedAmong = remembered((identities: Identities) =>
  rememberedTexts((name): Named => {
    const words = name
      .split(/[\s,]+/)
      .map(fold)
      .filter(Boolean)
    const stems = contentWords(name).map(({ stem }) => stem)
    return { name, id: identities.idOf(name), folded: words.join(''), words, stems }
  }),
)

/**
 * Whether two accounts of one talk can mean the same person: a name and a slip of it, a part of it, or a handle;
 * unless somebody says that they are two.
 */
export function canBeSamePerson(a: Named, b: Named, { areApart }: Identities): boolean {
  if (a.id === b.id) return true
  if (areApart(a.name, b.name)) return false
  if (a.folded === b.folded || isSlip(a.folded, b.folded)) return true
  const [few, many] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.length > 0 && few.every(word => many.includes(word))
}

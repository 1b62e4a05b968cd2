import { fold } from '../../text/words.ts'
import { organizationKey } from '../names/organization-names.ts'
import { nameKeys } from '../names/same-name.ts'
import { contentWords, isSlip } from './words.ts'

/** A name, made ready to be compared, and to be looked for in a text. */
export interface Named {
  name: string
  /** Spellings of one name have one of these in common. */
  keys: string[]
  folded: string
  words: string[]
  stems: string[]
}

/** Makes a person's name ready. */
export function personNamed(name: string): Named {
  return named(name, nameKeys(name))
}

/** Makes an organization's name ready. */
export function organizationNamed(name: string): Named {
  return named(name, [organizationKey(name)])
}

function named(name: string, keys: string[]): Named {
  const words = name
    .split(/[\s,]+/)
    .map(fold)
    .filter(Boolean)
  return { name, keys, folded: words.join(''), words, stems: contentWords(name).map(({ stem }) => stem) }
}

/** Whether two accounts of one talk can mean the same person: a name and a slip of it, a part of it, or a handle. */
export function canBeSamePerson(a: Named, b: Named): boolean {
  if (a.keys.some(key => b.keys.includes(key)) || a.folded === b.folded || isSlip(a.folded, b.folded))
    return true
  const [few, many] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.length > 0 && few.every(word => many.includes(word))
}

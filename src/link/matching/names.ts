import { fold } from '../../text/words.ts'
import { personKey } from '../people.ts'
import { isSlip } from './words.ts'

/** Whether two accounts of one talk can mean the same person: a name and a slip of it, a part of it, or a handle. */
export function isSameName(a: string, b: string): boolean {
  if (personKey(a) === personKey(b) || fold(a) === fold(b) || isSlip(fold(a), fold(b))) return true
  const [few, many] = [wordsIn(a), wordsIn(b)].sort((one, other) => one.length - other.length)
  return few !== undefined && few.length > 0 && few.every(word => many?.includes(word))
}

function wordsIn(name: string): string[] {
  return name
    .split(/[\s,]+/)
    .map(fold)
    .filter(Boolean)
}

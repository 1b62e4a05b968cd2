import { groupBy } from '../../text/groups.ts'
import { plainLetters } from '../../text/letters.ts'
import { fold, tidy } from '../../text/words.ts'

const legalForms =
  /(?:(?: ?, ?| )(?:inc|incorporated|llc|llp|ltd|limited|plc|gmbh|mbh|ag|kg|corp|corporation|co|b\.? ?v|n\.?v|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?[lo]|s\.?p\.?a|s\.?l|pty|pte|pvt|ab|oyj?|a\/s|aps|kk|sp\. z o\.o)\b\.?){1,3}$/i
const domains = /\.(?:ai|app|com|dev|io|net|org)$/i
const openings = /^the (?=\S)/i

/** What people say who are of no organization. */
const none = new Set(
  'individual independent freelance freelancer selfemployed self none na nocompany privat private'.split(' '),
)

/** Whether a text names an organization, and not that there is none. */
export function isOrganization(text: string): boolean {
  return !none.has(fold(text)) && fold(text) !== ''
}

/** Words that firms of one word put behind it or leave away. */
const additions = new Set('communications software systems technologies technology'.split(' '))
/** Shorter names are abbreviations, and words behind them tell one from another. */
const shortestName = 4

/** An organization's name without the form that the law gives it: "Cisco Systems, Inc." is "Cisco Systems". */
export function withoutLegalForm(name: string): string {
  return tidy(name).replace(legalForms, '') || name
}

/** The same for all spellings of an organization's name that differ in typography or legal form alone. */
export function organizationKey(name: string): string {
  const bare = withoutLegalForm(name).replace(openings, '').replace(domains, '')
  return fold(bare) || fold(name) || name.trim()
}

/**
 * The keys of organizations' names, as far as all names together tell: "Huawei Technologies" is Huawei where Huawei is
 * named too and no other name begins so, as "Huawei Cloud" would.
 */
export function organizationKeysAmong(names: Iterable<string>): (name: string) => string[] {
  const beginning = groupBy(new Set(names), name => wordsIn(name)[0] ?? '')
  return name => {
    const key = organizationKey(name)
    const [first = '', addition = '', ...more] = wordsIn(name)
    if (first.length < shortestName || !additions.has(addition) || more.length) return [key]
    const others = (beginning.get(first) ?? []).map(wordsIn)
    const isOne = others.every(([, second, ...rest]) => !second || (additions.has(second) && !rest.length))
    return isOne && others.some(words => words.length === 1) ? [key, first] : [key]
  }
}

/** The words of an organization's name that tell it from others, in plain letters. */
export function wordsIn(name: string): string[] {
  const bare = withoutLegalForm(name).replace(openings, '').replace(domains, '')
  return plainLetters(bare).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

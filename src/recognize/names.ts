import { rememberedTexts } from '../text/remembered.ts'
import { hasWordOf } from '../text/words.ts'
import { companyWords, doubtfulWords, otherWords, particles, placeWords, roleWords } from './name-words.ts'

/** Words that the first names of people never are. */
const notInNames = new Set([...otherWords, ...roleWords, ...companyWords])

/** How much a text looks like a person's name: `sure` and `possible` ones are made of two to five capitalized words. */
export type NameLikeness = 'sure' | 'possible' | 'none'

/** Tells how much a text looks like a person's name; words that names seldom have make it doubtful or none. */
export const nameLikeness = rememberedTexts((text: string): NameLikeness => {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || words.every(isInitial)) return 'none'
  const isParticle = (word: string) => particles.has(word)
  const capitalized = words.filter(word => !isParticle(word) && capital.test(word))
  const isMadeOfNames = words.every(word => isParticle(word) || capital.test(word) || nickname.test(word))
  const endsAsCompany = isCompany(words.at(-1) ?? '')
  if (!isMadeOfNames || capitalized.length < 2 || endsAsCompany) return 'none'
  const written = words.filter(word => !isInitial(word)).join(' ')
  if (hasWordOf(written, otherWords) || isRole(written)) return 'none'
  const doubts = words.filter(isDoubtful).length + (words.length > 3 ? 1 : 0)
  return doubts > 1 ? 'none' : doubts ? 'possible' : 'sure'
})

/** Whether a text can be taken for a person's name where one is expected. */
export function looksLikeName(text: string): boolean {
  return nameLikeness(text) !== 'none'
}

/** "A. Byron", "J.-P. Byron": a name that begins with initials. */
export function hasInitials(text: string): boolean {
  const [first = ''] = text.trim().split(/\s+/)
  return isInitial(first) && looksLikeName(text)
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.-?)+$/u.test(word)
}

/** "Carl New": whether a text can be a name where one is expected, though names seldom have its last word. */
export function canEndOddly(text: string): boolean {
  const words = text.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  const isName = (word: string) => isInitial(word) || !hasWordOf(word, notInNames)
  const seemsName = (word: string, index: number) => isName(word) && !isDoubtful(word, index, words)
  return (
    [2, 3].includes(words.length) &&
    words.every(word => capital.test(word)) &&
    words.slice(0, -1).every(seemsName) &&
    !isRole(last) &&
    !isCompany(last)
  )
}

/** Words that can be part of a name and mostly are not: "Hacking", "GPU", "PyCon", "Day", a first "Hall", a last "B". */
function isDoubtful(word: string, index: number, words: string[]): boolean {
  const hasInnerCapital =
    /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|O['’])\p{Lu}/u.test(word)
  const isLast = index === words.length - 1
  const isShort = isLast ? /^\p{Lu}$/u.test(word) : /^\p{Lu}{3,}$/u.test(word)
  const isPlace = index === 0 && hasWordOf(word, placeWords)
  const isOther = /\p{Ll}{3}ing$/u.test(word) || doubtfulWords.has(word.toLowerCase())
  return hasInnerCapital || isShort || isPlace || isOther
}

const capital = /^(?:\p{Lu}|[dDlL]['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u
const nickname = /^["“(][\p{L}.'’-]+[")”]$/u

/** Whether a word can be one of a name's, whatever stands behind it: "Ada", "von", "“Ada”,". */
export function canBeOfName(word: string): boolean {
  return /^(?:["“(]|[dDlL]['’]\p{Lu}|\p{Lu})/u.test(word) || particles.has(word.replace(/,$/, ''))
}

/** A name without the title before it: "Prof. Dr. Mary Ross" is Mary Ross. */
export function withoutAcademicTitle(name: string): string {
  const bare = name.replace(/^(?:(?:dr|prof)\.?\s+)+/i, '')
  return looksLikeName(bare) ? bare : name
}

/** Whether a text that stands in a speaker's place can be a name: a few words of letters, however they are written. */
export function canBeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length <= 5 && words.every(word => /^["“(]?[\p{L}][\p{L}\p{M}\p{N}'’._₋-]*[")”]?$/u.test(word))
}

/** "Anna DUPONT" is Anna Dupont; short capitals such as "JJ" or "SARAO" without a plain word beside them stay. */
export function withPlainCapitals(name: string): string {
  const words = name.split(' ')
  const hasPlain = words.some(word => /\p{Ll}/u.test(word))
  return words
    .map(word => (hasPlain && /^[\p{Lu}'’-]{3,}$/u.test(word) ? plainCapitals(word) : word))
    .join(' ')
}

function plainCapitals(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-'’])\p{Ll}/gu, letter => letter.toUpperCase())
}

/** Whether a text tells what somebody does: "Sr. Software Engineer", "CTO of CoreOS". */
export function isRole(text: string): boolean {
  return hasWordOf(text, roleWords)
}

/** Whether a text can hardly be anything but an organization: "Cloud Foundry Foundation". */
export function isCompany(text: string): boolean {
  return hasWordOf(text, companyWords)
}

/** Whether a text is what ends the name of a company, so that the comma before it is part of that: "Engine Works, Inc." */
export function isLegalForm(text: string): boolean {
  return /^(?:inc|llc|ltd|plc|gmbh|ag|co|corp|s\.?a|b\.?v)\.?$/i.test(text)
}

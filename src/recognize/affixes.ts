import type { Kind, Level } from '../model/model.ts'

/** What stands before and after a title without being part of it. */
export interface Affixes {
  rest: string
  kind: Kind | null
  level: Level | null
  /** The number of the part where a talk is told in several: "(Part2)". */
  part: number
  /** Whether something before the title numbers or times it, as only items of a programme are: "Talk 3:", "10h30 :". */
  isListed: boolean
}

const kindWords: [words: string, kind: Kind][] = [
  ['(?:opening remarks \\+ |closing remarks \\+ )?(?:sponsored |opening |closing )?keynotes?', 'keynote'],
  ['(?:lightnin+g|flash) talks?|quickies?', 'lightning'],
  ['workshops?|tutorials?|ateliers?|hands-on(?: labs?)?', 'workshop'],
  ['panels?(?: discussion)?|round ?table|table ronde|podiumsdiskussion', 'panel'],
  ['bofs?(?: sessions?)?|birds of a feather', 'bof'],
  ['meet-?ups?', 'meetup'],
  ['talks?|sessions?|conférence|vortrag|ponencia|charla|plenary', 'talk'],
]

const kindPrefixes = kindWords.map(
  ([words, kind]) => [new RegExp(`^(?:${words})\\s*(\\d+)?\\s*[:–—-]\\s+`, 'i'), kind] as const,
)

const kindSuffix = /\s+[-–—]\s+(keynote|workshop|panel|lightning talk)$/i

const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'

/** An emoji before a title is an ornament. */
const ornament = /^\p{Extended_Pictographic}[\u200D\uFE0F\p{Extended_Pictographic}]*\s+/u

/** Numbers, letters, times and tracks before a title: "A.", "3)", "Chapitre 2 :", "Saturday 10:00", "10h30 :", "[DevOps]". */
const listings = [
  /^(?:chapitre|chapter|teil|part)\s+\d+\s*[:.)–—-]\s*/i,
  /^(?:[A-Z]|\d{1,3})[.)](?:\s+|$)/,
  new RegExp(
    `^(?:(?:${weekday})[,\\s]+)?\\d{1,2}\\s*[:h]\\s*(?:\\d{2})?\\s*(?:[ap]m)?(?:\\s*[-–]\\s*\\d{1,2}\\s*[:h]\\s*\\d{0,2}\\s*(?:[ap]m)?)?\\s*[:–—-]?\\s+`,
    'i',
  ),
  /^\[[^\]]{1,30}\]\s+(?=\S)/,
]

const levelSuffix =
  /\s*(?:[([](beginner|intermediate|advanced|any)(?:\s+(?:skill\s+)?level)?[)\]]|\[(b|i|a)\])$/i
const partSuffix = /\s*,?\s*[([]?\s*(?:part|teil|partie)\s*(\d+)\s*[)\]]?$/i

/** "[B]", "(EN)", "(duration: 25:00)", "@handle" behind a title. */
const otherSuffixes = [
  /\s*\[[A-Z]{1,3}\]$/,
  /\s*\((?:EN|FR|DE|JA|ES|IT|PT|CZ|CS|PL|NL|KO|ZH)\)$/,
  /\s*\((?:duration|durée|dauer|length)\s*:?[^)]*\)$/i,
  /(?:\s+#[\p{L}][\p{L}\p{N}_-]*)+$/u,
  /\s*\{:?\s*#[\w-]+\s*\}$/,
  /\s+\^[\w-]+$/,
  /(?:\s+\p{Extended_Pictographic}[\u200D\uFE0F\p{Extended_Pictographic}\p{Emoji_Modifier}]*)+$/u,
  /\s+@[\w.]+$/,
  /\s*(?<!#)#+$/,
]

/** What every suffix ends with or has in it; most titles have none of it. */
const signOfSuffix = /[\d)\]}]\s*$|[#^@]|\p{Extended_Pictographic}/u

const levels: Record<string, Level> = {
  a: 'Advanced',
  advanced: 'Advanced',
  any: 'Any',
  b: 'Beginner',
  beginner: 'Beginner',
  i: 'Intermediate',
  intermediate: 'Intermediate',
}

/** Parts what says how, when and for whom a session is from its title. */
export function withoutAffixes(line: string): Affixes {
  const listed = stripListings(line.replace(ornament, ''))
  const prefixed = withoutKind(listed.rest)
  const suffix = kindSuffix.exec(prefixed.rest)
  const kind = prefixed.kind ?? (suffix ? withoutKind(`${suffix[1]}: `).kind : null)
  return {
    ...withoutSuffixes(prefixed.rest.replace(kindSuffix, '')),
    kind,
    isListed: listed.isListed || prefixed.isNumbered,
  }
}

/** Parts what stands behind a title from it. */
export function withoutSuffixes(text: string): Pick<Affixes, 'rest' | 'level' | 'part'> {
  if (!signOfSuffix.test(text)) return { rest: text.trim(), level: null, part: 1 }
  const part = Number(partSuffix.exec(text)?.[1] ?? 1)
  const { level } = withoutLevel(text)
  const rest = [partSuffix, levelSuffix, ...otherSuffixes].reduce(
    (left, suffix) => left.replace(suffix, ''),
    text,
  )
  return { rest: rest.trim(), level, part }
}

/** Parts the level behind a title from it: "(Beginner Skill Level)". */
export function withoutLevel(text: string): Pick<Affixes, 'rest' | 'level'> {
  const [, word, letter] = levelSuffix.exec(text) ?? []
  const level = levels[(word ?? letter ?? '').toLowerCase()] ?? null
  return { rest: text.replace(levelSuffix, ''), level }
}

function stripListings(line: string): { rest: string; isListed: boolean } {
  // A track can stand before a time, and a time before a track.
  const rest = [...listings, ...listings].reduce((text, listing) => text.replace(listing, ''), line)
  const isListed = rest !== line
  return { rest: isListed ? rest.replace(/^[-–—|:,]\s+/, '') : rest, isListed }
}

/** Parts the kind of session before a title from it: "Keynote: "; `isNumbered` where it has a number: "Talk 3: ". */
export function withoutKind(text: string): { kind: Kind | null; rest: string; isNumbered: boolean } {
  for (const [expression, kind] of kindPrefixes) {
    const match = expression.exec(text)
    if (match) return { kind, rest: text.slice(match[0].length), isNumbered: match[1] !== undefined }
  }
  return { kind: null, rest: text, isNumbered: false }
}

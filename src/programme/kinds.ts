import type { Level } from '../model/model.ts'
import type { SessionKind } from '../model/programme.ts'
import { kindOfSection, kindOfTitle } from '../recognize/kinds.ts'

/** What a type of sessions is called, beside the words that headings of write-ups have too. */
const kindsByType: [expression: RegExp, kind: SessionKind][] = [
  [/\bbreaks?\b|\bregistration\b|\bcheck-?in\b|\b(?:lunch|breakfast|coffee|service session)\b/i, 'break'],
  [/\bflash talks?\b|\bignites?\b/i, 'lightning'],
  [/\bhands[- ]on\b|\btrainings?\b|\bmaster ?class(?:es)?\b|\blabs?\b|\bhackathon\b/i, 'workshop'],
  [/\bpodium\b|\bround ?tables?\b/i, 'panel'],
  [/\bmeet-?ups?\b|\bmeetings?\b|\b(?:mini-?)?summits?\b|\bco-?located\b/i, 'meetup'],
  [/\bpart(?:y|ies)\b|\breceptions?\b|\bsocials?\b|\bconcert\b|\bhappy hour\b|\bdj ?set\b/i, 'social'],
]

/** A track is a subject, unless it is called after nothing but a kind of sessions. */
const kindTrack = /^(?:keynotes?|lightning talks?|workshops?|tutorials?|panels?|bofs?|breaks?)$/i

/** Titles of what nobody speaks at. */
const kindsByTitle: [expression: RegExp, kind: SessionKind][] = [
  [
    /\bpart(?:y|ies)\b|\breceptions?\b|\bhappy hour\b|\bpub crawl\b|\b(?:gala|conference) dinner\b/i,
    'social',
  ],
  [/\bregistration\b|\bcheck-?in\b|\bbadge pick-?up\b|\bdoors? opens?\b|\bset-?up\b/i, 'break'],
  [/(?:^|\s)(?:breaks?|lunch|breakfast|coffee|tea)(?:\s*$|\s*[-–&+/(]|\s+(?:breaks?|with|in)\b)/i, 'break'],
  [/\bmeet-?up\b|\bmini-?summit\b|\bsummit$/i, 'meetup'],
  [/\bworkshop$|\bhands[- ]on\b|\bhackathon\b/i, 'workshop'],
]

/** What is known of a session that can tell its kind. */
export interface KindClues {
  title: string
  types: string[]
  tracks: string[]
  hasSpeakers: boolean
}

/** The kind of a session by its type, track or title; null where none of them tells it. */
export function kindOf({ title, types, tracks, hasSpeakers }: KindClues): SessionKind | null {
  const told = [...types, ...tracks.filter(track => kindTrack.test(track))]
  const byType = told.map(kindOfType).find(kind => kind !== null)
  const byWords = hasSpeakers ? undefined : kindsByTitle.find(([expression]) => expression.test(title))?.[1]
  // What nobody speaks at and is called a party is one, though it stands among the breaks.
  if (byType === 'break' && byWords) return byWords
  return byType ?? kindOfTitle(title) ?? (/\bkeynotes?$/i.test(title) ? 'keynote' : byWords) ?? null
}

function kindOfType(type: string): SessionKind | null {
  const words = type.replaceAll('_', ' ')
  return kindOfSection(words) ?? kindsByType.find(([expression]) => expression.test(words))?.[1] ?? null
}

const levelNames: [expression: RegExp, level: Level][] = [
  [/^(?:beginners?|introductory(?: and overview)?|introduction|novice|basic|l?100)$/i, 'Beginner'],
  [/^(?:intermediate|medium|l?200)$/i, 'Intermediate'],
  [/^(?:advanced|experts?|l?[34]00)$/i, 'Advanced'],
  [/^(?:any|all|everyone)$/i, 'Any'],
]

/** The level that a text names, if it names nothing else: "Beginner", "Any Skill Level", "Level: Advanced". */
export function levelOf(text: string): Level | null {
  const name = text
    .replace(/^(?:skill )?levels?\s*:?\s+/i, '')
    .replace(/\s+(?:skill\s+|experience\s+)?levels?$/i, '')
    .trim()
  return levelNames.find(([expression]) => expression.test(name))?.[1] ?? null
}

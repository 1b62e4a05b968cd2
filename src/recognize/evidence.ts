import type { Link } from '../model/model.ts'
import { announcesTalks, type HeadingTopic } from './headings.ts'
import type { Lead } from './lead.ts'
import { isBareName, type Mark } from './mark.ts'
import type { Section } from './outline.ts'

/** What was found out about a section before it is judged. */
export interface Findings {
  section: Section
  mark: Mark
  lead: Lead
  topic: HeadingTopic
  links: Link[]
  /** The heading above it, or the title of the whole write-up, and what it is about. */
  above: { text: string; topic: HeadingTopic }
  isTitleOfWhole: boolean
  /** How many headings of the write-up have the same words. */
  recurs: number
  /** Whether the programme or another write-up of the event has a talk of this title, or a speaker of this name. */
  isKnownTitle: boolean
  isKnownPerson: boolean
  /** How many talks are listed under it in lines of their own. */
  listedTalks: number
  speaksOfTalk: boolean
}

/** Something that speaks for (or, below zero, against) a section being a talk. */
export interface Reason {
  weight: number
  text: string
}

type Clue = Reason & { holds(findings: Findings): boolean }

/** From this sum of weights on, a section is a talk. */
export const threshold = 3

const about: Record<HeadingTopic, string> = {
  aside: 'something else',
  day: 'a day',
  programme: 'several talks',
  social: 'what happens beside the talks',
  unknown: 'a talk',
}

/** "Keynote" can be the only one, "Keynotes" are several. */
const isSingular = /^(?:the |la |opening |closing |morning |evening )?keynote$/i
const isOneKeynote = ({ topic, mark }: Findings) => topic === 'programme' && isSingular.test(mark.bare)

/** "Meet the Maintainer - Ada Byron" is a session, though the words before the name could be of anything. */
const isNamedAside = ({ topic, mark }: Findings) =>
  (topic === 'aside' || topic === 'social') && mark.order === 'title, speakers' && mark.speakers.length > 0

/** All that one section alone can tell, with what it weighs. */
const clues: Clue[] = [
  { weight: -9, text: 'it names a day', holds: ({ section }) => section.form === 'day line' },
  ...(['aside', 'day', 'programme', 'social'] as const).map(topic => ({
    weight: -6,
    text: `its words are those of a heading about ${about[topic]}`,
    holds: (findings: Findings) =>
      findings.topic === topic && !isOneKeynote(findings) && !isNamedAside(findings),
  })),
  { weight: -1, text: 'it names no title', holds: isOneKeynote },
  {
    weight: -6,
    text: 'it is the title of the whole',
    holds: ({ isTitleOfWhole, mark }) => isTitleOfWhole && mark.order !== 'title, speakers',
  },
  { weight: -5, text: 'talks are listed under it', holds: ({ listedTalks }) => listedTalks > 1 },
  {
    weight: -4,
    text: 'the same heading stands here several times',
    holds: findings => findings.recurs > 1 && !isMarked(findings),
  },
  { weight: 4, text: 'it names speakers', holds: ({ mark }) => mark.order !== 'title' && !isBareName(mark) },
  {
    weight: 3,
    text: 'the programme or another write-up has a talk of this title',
    holds: ({ isKnownTitle }) => isKnownTitle,
  },
  {
    weight: 3,
    text: 'people.yaml, the programme or another write-up knows this name',
    holds: ({ isKnownPerson }) => isKnownPerson,
  },
  { weight: 1, text: 'it can be a name', holds: ({ mark }) => isBareName(mark) },
  { weight: 4, text: 'a line beneath it names speakers', holds: ({ lead }) => lead.speakers.length > 0 },
  { weight: 4, text: 'a line beneath it is the official title', holds: ({ lead }) => lead.title !== null },
  {
    weight: 3,
    text: 'a word before the title says what kind of session it is',
    holds: ({ mark }) => mark.kind !== null,
  },
  {
    weight: 3,
    text: 'it names a skill level',
    holds: ({ mark, lead }) => mark.level !== null || lead.level !== null,
  },
  { weight: 3, text: 'it has the talk’s video or slides', holds: ({ links }) => links.length > 0 },
  {
    weight: 3,
    text: 'it is a title in quotation marks',
    holds: ({ mark }) => /^["“«„].+["”»“]$/.test(mark.bare),
  },
  {
    weight: 3,
    text: 'the heading above it announces talks',
    holds: ({ above }) => above.topic !== 'unknown' && announcesTalks(above.text),
  },
  {
    weight: 2,
    text: 'the heading above it is about a day',
    holds: ({ above }) => above.topic === 'day' && !announcesTalks(above.text),
  },
  { weight: 2, text: 'a number or time before the title lists it', holds: ({ mark }) => mark.isListed },
  { weight: 1, text: 'its text speaks of a talk', holds: ({ speaksOfTalk }) => speaksOfTalk },
]

/** What a section alone tells for and against being a talk. */
export function reasonsOf(findings: Findings): Reason[] {
  return clues.filter(({ holds }) => holds(findings)).map(({ weight, text }) => ({ weight, text }))
}

/** Whether a section is marked as talks are: by speakers, kind, level, number, or an official title. */
export function isMarked({ mark, lead }: Findings): boolean {
  const namesSpeakers = mark.order !== 'title' || lead.speakers.length > 0
  return namesSpeakers || lead.title !== null || mark.kind !== null || mark.level !== null || mark.isListed
}

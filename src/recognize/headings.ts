import { hasWordOf, wordSet, wordsOf } from '../text/words.ts'

/** Words of headings over several talks: "Morning Keynotes", "Talks", "Technical Session Day 1". */
const programmeWords = wordSet(`
  afternoon all and bofs half first second breakout conference conférences day evening keynote keynotes lightning main morning notes of
  opening panels plenaries plenary presentations programme program session sessions talk talks technical the
  track tracks tutorials workshops
`)

const talkWords = wordSet(
  'bofs conférences keynote keynotes plenaries presentations session sessions talks tutorials workshops',
)

/** Headings that are about anything but a talk. */
const asides = [
  /^intro(?:duction)?$/i,
  /^(?:welcome|hello|hi|preface|prologue|about|overview|agenda|schedule|contents?|toc)\b/i,
  /^(?:summary|conclusions?|recap|wrap[\s-]?up|final (?:words|thoughts)|closing (?:words|thoughts)|the end|tl;?dr)\b/i,
  /\b(?:recap|summary|takeaways|impressions|highlights|thoughts)\??$/i,
  /^(?:top \d+|thanks?|thank you|acknowledge?ments?|credits|comments?|changelog|change history|license)\b/i,
  /^notes?$/i,
  /^(?:table of contents|index|inhalt|sommaire|bookshelf|books?|reading list|where to (?:eat|stay)|restaurants?|the team)\b/i,
  /\brecorded (?:sessions?|talks?)\b|\brecordings\b/i,
  /^(?:links|resources|references|further reading|see also|footnotes|photos|pictures|videos?|slides|swag)$/i,
  /^(?:q ?& ?a|questions(?: and answers)?|faq|breaks?|next talk|en vrac|bilan|et demain)\b/i,
  /^(?:travel|arrival|departure|venue|hotel|registration|food|lunch|coffee|breakfast|the (?:venue|city|food|location))\b/i,
]

/** What happens beside the talks and is noted as a whole. */
const socials =
  /\b(?:part(?:y|ies)|reception|booths?|dinner|social (?:event|hour)|meet[\s-]?ups?|meet the \w+|sponsors?|hallway|after[\s-]?work|pub crawl|game night)\b/i

/** What a heading is about, as far as its words alone tell. */
export type HeadingTopic = 'aside' | 'day' | 'programme' | 'social' | 'unknown'

/** Tells headings that are no title of a talk by their words; `isDay` says that one names a day and nothing else. */
export function topicOf(line: string, isDay: boolean): HeadingTopic {
  const heading = line.replace(/^["“«„]\s*|\s*["”»“]$/g, '')
  if (isDay) return 'day'
  const words = wordsOf(heading).filter(word => !/^\d+$/.test(word))
  if (words.length > 0 && words.every(word => programmeWords.has(word))) return 'programme'
  if (asides.some(expression => expression.test(heading))) return 'aside'
  return socials.test(heading) ? 'social' : 'unknown'
}

/** Whether a heading says that lightning talks stand under it, which people note as a list. */
export function announcesLightningTalks(heading: string): boolean {
  return /\b(?:lightnin+g|flash) talks\b|\bquickies\b/i.test(heading)
}

/** Whether a heading says that talks stand under it: "Morning Keynotes", "Technical Session Day 1". */
export function announcesTalks(heading: string): boolean {
  return hasWordOf(heading, talkWords)
}

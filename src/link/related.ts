import type { Talk, Topic } from '../model/model.ts'
import { distinct, groupBy } from '../text/groups.ts'
import { rarityIn } from './matching/words.ts'
import { type Term, termsIn } from './topics/terms.ts'

/** What a talk has in common with another one. */
export type Tie = { speaker: string } | { topic: string } | { word: string }

/** A talk that has something in common with another one. */
export interface Related {
  talk: Talk
  /** The strongest first; people by their ids, topics by theirs, words as the talk's title has them. */
  ties: Tie[]
}

/** No page names more. */
const mostRelated = 5
/** What more talks than this have in common relates none of them, nor may it be looked through for each. */
const mostInCommon = 60
/** How much is in common at least: a word that two titles alone have is enough, one that many have is not. */
const leastWeight = 0.85
/** The same speaker says more than any word. */
const weights = { speaker: 4, topic: 1.5, word: 1.2 }
/** A word that is more common than this relates nothing. */
const leastRarity = 0.4

/** Finds the talks that have most in common with one: speakers, topics, words of their titles; at any event. */
export function relatedTalks(talks: Talk[], topics: Topic[]): (talk: Talk) => Related[] {
  const topicsOf = groupBy(
    topics.flatMap(({ id, talks }) => talks.map(talk => ({ id, talk }))),
    ({ talk }) => talk,
  )
  const ties = new Map(
    talks.map(talk => [
      talk.id,
      [
        ...talk.speakers.map(({ person }) => ({ key: `speaker ${person}`, tie: { speaker: person } })),
        ...(topicsOf.get(talk.id) ?? []).map(({ id }) => ({ key: `topic ${id}`, tie: { topic: id } })),
        ...wordsOf(talk).map(({ key, spelling }) => ({ key: `word ${key}`, tie: { word: spelling } })),
      ],
    ]),
  )
  const tiesOf = ({ id }: Talk) => ties.get(id) ?? []
  const index = groupBy(
    talks.flatMap(talk => tiesOf(talk).map(({ key }) => ({ talk, key }))),
    ({ key }) => key,
  )
  const rarityOf = rarityIn(talks.map(talk => tiesOf(talk).map(({ key }) => key)))
  return talk => {
    const found = tiesOf(talk).flatMap(({ key, tie }) => {
      const same = index.get(key) ?? []
      const weight = weightOf(tie, rarityOf(key))
      return same.length > mostInCommon || !weight
        ? []
        : same.map(({ talk: other }) => ({ id: other.id, other, tie, weight }))
    })
    return [...groupBy(found, ({ id }) => id)]
      .filter(([id]) => id !== talk.id)
      .map(([, own]) => ({ own, weight: own.reduce((sum, { weight }) => sum + weight, 0) }))
      .filter(({ weight }) => weight >= leastWeight)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostRelated)
      .flatMap(({ own: [first, ...others] }) =>
        first ? { talk: first.other, ties: [first, ...others].map(({ tie }) => tie) } : [],
      )
  }
}

function wordsOf({ title }: Talk): Term[] {
  const telling = termsIn(title).filter(({ key, isGeneral }) => !isGeneral && !key.includes(' '))
  return distinct(telling, ({ key }) => key)
}

function weightOf(tie: Tie, rarity: number): number {
  if ('speaker' in tie) return weights.speaker
  if ('topic' in tie) return weights.topic * rarity
  return rarity < leastRarity ? 0 : weights.word * rarity
}

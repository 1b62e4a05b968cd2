import type { Digest } from '../../digest/index.ts'
import type { TopicFacts } from '../../model/facts.ts'
import type { Event, Topic } from '../../model/model.ts'
import type { Session } from '../../model/programme.ts'
import type { Memory } from '../../report/memory.ts'
import { groupBy } from '../../text/groups.ts'
import { uniqueSlugs } from '../../text/slugs.ts'
import type { KeptTalk } from '../kept-links.ts'
import { type Account, accountsOf } from './accounts.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { generalTerms } from './general-terms.ts'
import { type SaidAtEvent, saidOfSessions, saidOfTalks } from './said.ts'
import { sameTerms } from './same-terms.ts'
import { spellingsOf } from './spellings.ts'
import { subjectsOf } from './subjects.ts'
import { keyOfName } from './terms.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What topics are found in, and what a person says of them. */
export interface TopicSources {
  events: TopicEvent[]
  /** Names that are no topics, for they have pages of their own: those of organizations. */
  names: string[]
  facts: TopicFacts[]
  memory: Memory
}

/** An event with its talks, and the notes on them. */
export interface TopicEvent {
  event: Event
  programme: Session[]
  talks: KeptTalk[]
  digests: Digest[]
}

/** A talk has no more topics than this: those that tell it from others best. */
const mostOfTalk = 5

/** What several talks are about, by name: terms that recur in titles and notes, and what a person names. */
export function topicsOf(sources: TopicSources): Topic[] {
  const { facts, names } = sources
  const vocabulary = vocabularyOf(saidAt(sources))
  const given = facts.flatMap(({ name, aliases }) =>
    aliases.map(alias => [keyOfName(alias), keyOfName(name)] as const),
  )
  const same = new Map([...sameTerms(vocabulary), ...given])
  const accounts = accountsOf(vocabulary, same)
  const factOf = new Map(facts.map(fact => [same.get(keyOfName(fact.name)) ?? keyOfName(fact.name), fact]))
  const isOut = new Set(names.map(keyOfName))
  const found = candidatesIn(accounts, {
    isSubject: subjectsOf(
      sources.events.map(({ event }) => event),
      accounts,
    ),
    isGeneral: generalTerms(vocabulary, same),
  })
    .filter(({ key }) => !isOut.has(key) && !factOf.has(key))
    .concat(named(factOf, accounts))
  const spelled = spellingsOf(vocabulary, { keys: new Set(found.map(({ key }) => key)), same })
  const unique = uniqueSlugs()
  const order = new Map(sources.events.flatMap(({ talks }) => talks).map(({ id }, index) => [id, index]))
  const inOrder = (talks: string[]) => talks.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return withFewOfTalk(withoutParts(found))
    .filter(({ key, talks }) => talks.length > 1 || factOf.has(key))
    .map(({ key, talks }) => ({ ...spelled(key), ...factOf.get(key), talks: inOrder(talks) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ name, aliases, talks }) => ({ id: unique(name), name, aliases, talks }))
}

/** What is said at each event; that of talks first, as they lead to topics. */
function saidAt({ events, memory }: TopicSources): SaidAtEvent[] {
  const ofTalks = events.map(({ event: { id }, talks, digests }) =>
    memory.recall('words of talks', {
      of: id,
      inputs: [talks, ...digests],
      answer: () => saidOfTalks(id, talks, digests),
      keptBy: () => JSON.stringify([id, talks, digests.map(({ hashes }) => hashes.told)]),
    }),
  )
  const ofSessions = events.map(({ event: { id }, talks, programme }) =>
    memory.recall('words of sessions', {
      of: id,
      inputs: [talks, programme],
      answer: () => saidOfSessions(id, unnotedIn(programme, talks)),
    }),
  )
  return [...ofTalks, ...ofSessions]
}

function unnotedIn(programme: Session[], talks: KeptTalk[]): Session[] {
  const noted = new Set(talks.map(({ session }) => session))
  return programme.filter(({ id, kind }) => !noted.has(id) && kind !== 'break' && kind !== 'social')
}

/** The topics that a person names, wherever a talk is about them. */
function named(factOf: ReadonlyMap<string, TopicFacts>, accounts: Account[]): Candidate[] {
  const about = accounts.flatMap(account =>
    [...account.about.keys()].filter(key => factOf.get(key)?.hide === false).map(key => ({ key, account })),
  )
  return [...groupBy(about, ({ key }) => key)].map(([key, own]) => ({
    key,
    accounts: own.map(({ account }) => account),
  }))
}

/** Without words that hardly stand outside of a phrase that is a topic itself: "mesh" besides "service mesh". */
function withoutParts(candidates: Candidate[]): Candidate[] {
  const phrases = candidates.filter(({ key }) => key.includes(' '))
  const within = groupBy(
    phrases.flatMap(phrase => phrase.key.split(' ').map(word => ({ word, phrase }))),
    ({ word }) => word,
  )
  return candidates.filter(({ key, accounts }) => {
    const told = new Set((within.get(key) ?? []).flatMap(({ phrase }) => phrase.accounts))
    return !told.size || accounts.filter(account => !told.has(account)).length >= accounts.length / 2
  })
}

/** Leaves each talk its most telling topics: those that its titles have, and of these the rarest. */
function withFewOfTalk(candidates: Candidate[]): { key: string; talks: string[] }[] {
  const ranked = candidates.flatMap(({ key, accounts }) =>
    accounts.flatMap(({ talk, about }) =>
      talk ? [{ key, talk, weight: Number(about.get(key)?.isNamed), size: accounts.length }] : [],
    ),
  )
  const kept = [...groupBy(ranked, ({ talk }) => talk).values()].flatMap(own =>
    own.sort((a, b) => b.weight - a.weight || a.size - b.size).slice(0, mostOfTalk),
  )
  return [...groupBy(kept, ({ key }) => key)].map(([key, own]) => ({
    key,
    talks: own.map(({ talk }) => talk),
  }))
}

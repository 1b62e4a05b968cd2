import type { Topic } from '../model/model.ts'
import { crumbs, type Material } from './material.ts'
import { onlyModel, type Ref, type TopicIndexPage, type TopicPage, type TopicRef } from './pages.ts'
import { counted } from './words-of-pages.ts'

const topicsTitle = 'Topics'
/** No page names more that are related. */
const mostRelated = 6

/** The page of each topic: the talks that are about it, and what else these are about. */
export function topicPages(material: Material): TopicPage[] {
  const { model, refs, urls } = material
  const relatedTo = relatedTopics(material)
  return model.topics.map(topic => ({
    ...urls.topic(topic.id),
    shows: onlyModel,
    title: topic.name,
    description: `Notes on ${counted(topic.talks.length, 'talk')} about ${topic.name}.`,
    breadcrumbs: crumbs(material, { title: topicsTitle, url: urls.topics.url }),
    source: { path: 'topics.yaml' },
    aliases: topic.aliases,
    talks: topic.talks.map(refs.talk),
    related: relatedTo(topic),
  }))
}

/** The list of all topics. */
export function topicIndex(material: Material): TopicIndexPage {
  const { model, urls } = material
  return {
    ...urls.topics,
    shows: onlyModel,
    title: topicsTitle,
    description: `${counted(model.topics.length, 'topic')} that several talks are about.`,
    breadcrumbs: crumbs(material),
    source: { path: 'topics.yaml' },
    topics: model.topics.map(({ id, name, talks }) => ({
      title: name,
      url: urls.topic(id).url,
      noteCounts: material.noteCountsOf(talks),
    })),
  }
}

/** The topics of most talks. */
export function greatestTopics({ model, urls }: Material, most: number): TopicRef[] {
  return model.topics
    .map(({ id, name, talks }) => ({ title: name, url: urls.topic(id).url, talkCount: talks.length }))
    .sort((a, b) => b.talkCount - a.talkCount)
    .slice(0, most)
}

/** Finds what each talk is about. */
export function topicsByTalk({ model, urls }: Pick<Material, 'model' | 'urls'>): (talk: string) => Ref[] {
  const refs = new Map<string, Ref[]>()
  for (const { id, name, talks } of model.topics) {
    const ref = { title: name, url: urls.topic(id).url }
    for (const talk of talks) refs.set(talk, [...(refs.get(talk) ?? []), ref])
  }
  return talk => refs.get(talk) ?? []
}

function relatedTopics({ topicsOf }: Material): (topic: Topic) => TopicRef[] {
  return ({ name, talks }) => {
    const counts = new Map<Ref, number>()
    for (const ref of talks.flatMap(topicsOf))
      if (ref.title !== name) counts.set(ref, (counts.get(ref) ?? 0) + 1)
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostRelated)
      .map(([ref, talkCount]) => ({ ...ref, talkCount }))
  }
}

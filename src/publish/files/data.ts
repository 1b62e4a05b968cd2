import { modelVersion } from '../../model/model.ts'
import { groupBy } from '../../text/groups.ts'
import { once } from '../../text/remembered.ts'
import type { Material } from '../material.ts'
import { onlyModel, type PlaceOfPage, type SiteFile } from '../pages.ts'
import { hasCalendar } from './calendar.ts'
import { partsOf } from './data-parts.ts'
import { type Collections, dataJsonSchema } from './data-schema.ts'
import { placesBeside } from './places.ts'
import { absolute, type FileSources, jsonFile } from './site-file.ts'

/** The files that hold one collection each, below `data/`. */
const collectionFiles: [name: keyof Collections, file: string][] = [
  ['events', 'events.json'],
  ['writeUps', 'write-ups.json'],
  ['talks', 'talks.json'],
  ['programme', 'programme.json'],
  ['roundUps', 'round-ups.json'],
  ['quotations', 'quotations.json'],
  ['people', 'people.json'],
  ['organizations', 'organizations.json'],
  ['authors', 'authors.json'],
  ['topics', 'topics.json'],
]

/** Of these it is told in which line of a write-up they are; any write-up may have moved them. */
const haveLines = new Set<keyof Collections>(['talks', 'roundUps', 'quotations'])

/** The model as JSON: a file for each collection and for each event, the schema of them, and what names them all. */
export function dataFiles(material: Material, sources: FileSources): SiteFile[] {
  const { model, urls } = material
  const schema = urls.file('data/schema.json')
  const file = (permalink: string, value: () => Partial<Collections>) =>
    jsonFile(permalink, () => ({
      $schema: absolute(schema.url, sources),
      version: modelVersion,
      ...value(),
    }))
  const writeUpsOf = groupBy(model.writeUps, ({ event }) => event)
  const all = once(() => collectionsOf(material, sources))
  const ofEvents = once(() => partsOf(all()))
  return [
    { ...jsonFile('data/index.json', () => indexOf(material, sources)), shows: onlyModel },
    { ...jsonFile(schema.permalink, dataJsonSchema), shows: onlyModel },
    ...collectionFiles.map(([name, own]) => ({
      ...file(`data/${own}`, () => ({ [name]: all()[name] })),
      ...(!haveLines.has(name) && { shows: onlyModel }),
    })),
    ...model.events.map(({ id: event }) => ({
      ...file(placesBeside(urls.event(event)).data.permalink, () => ofEvents()(event)),
      shows: () => (writeUpsOf.get(event) ?? []).map(({ id }) => id),
    })),
  ]
}

function collectionsOf({ model, urls }: Material, sources: FileSources): Collections {
  const at = <Item extends { id: string }>(items: Item[], placeOf: (id: string) => PlaceOfPage) =>
    items.map(item => ({ ...item, page: absolute(placeOf(item.id).url, sources) }))
  const { programme, roundUps, quotations } = model
  return {
    events: at(model.events, urls.event),
    writeUps: at(model.writeUps, urls.writeUp),
    talks: at(model.talks, urls.talk),
    programme,
    roundUps,
    quotations,
    people: at(model.people, urls.speaker),
    organizations: at(model.organizations, urls.organization),
    authors: at(model.authors, urls.author),
    topics: at(model.topics, urls.topic),
  }
}

/** Where everything for other programs is. */
function indexOf(material: Material, sources: FileSources) {
  const { model, urls } = material
  const { title, description, url } = sources.facts
  const at = (place: PlaceOfPage) => absolute(place.url, sources)
  const feedsOf = (page: PlaceOfPage) => {
    const { atom, json } = placesBeside(page)
    return { atom: at(atom), json: at(json) }
  }
  return {
    version: modelVersion,
    title,
    description,
    page: url,
    schema: at(urls.file('data/schema.json')),
    feeds: feedsOf(urls.home),
    collections: Object.fromEntries(
      collectionFiles.map(([name, own]) => [name, at(urls.file(`data/${own}`))]),
    ),
    events: model.events.map(event => {
      const page = urls.event(event.id)
      const { data, schedule, calendar } = placesBeside(page)
      return {
        id: event.id,
        name: event.name,
        page: at(page),
        data: at(data),
        schedule: at(schedule),
        calendar: hasCalendar(event, material) ? at(calendar) : null,
        feeds: feedsOf(page),
      }
    }),
  }
}

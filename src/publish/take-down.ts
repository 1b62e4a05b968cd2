import type { Digest } from '../digest/index.ts'
import { fileName, type Mention } from '../digest/mentions.ts'
import type { SiteSettings } from '../model/facts.ts'
import type { Model } from '../model/model.ts'
import type { Picture, UnusablePicture } from '../model/picture.ts'
import type { Settings } from '../read/facts-files.ts'
import { report } from '../report/report.ts'
import { type Suggest, suggestAmong } from '../text/did-you-mean.ts'
import { groupBy } from '../text/groups.ts'
import { isNamedIn } from '../text/named-in.ts'
import { fold } from '../text/words.ts'

/** Where pictures may be that are to be taken down. */
export interface TakeDownSources {
  digests: Digest[]
  model: Pick<Model, 'people'>
  /** By the path below the content folder. */
  pictures: ReadonlyMap<string, Picture | UnusablePicture>
}

/** One entry of the list, and what it takes down. */
interface Entry {
  text: string
  path: (string | number)[]
  keys: string[]
  isKnown: boolean
  /** Makes suggestions among what it could name. */
  suggest: Suggest
}

/**
 * The keys of all pictures that `site.yaml` wants taken down. An entry without effect and a file that still lies in
 * the content folder are warnings on `site.yaml`.
 */
export function takenDown(settings: Settings, sources: TakeDownSources): Set<string> {
  const { pictures, people } = settings.value.takeDown
  if (!pictures.length && !people.length) return new Set()
  const entries = entriesOf({ pictures, people }, sources)
  for (const entry of entries) reportEntry(entry, { settings, pictures: sources.pictures })
  return new Set(entries.flatMap(({ keys }) => keys))
}

function entriesOf({ pictures, people }: SiteSettings['takeDown'], sources: TakeDownSources): Entry[] {
  const mentions = [
    ...sources.digests.flatMap(({ mentions }) => mentions),
    ...[...sources.pictures.keys()].map(key => ({ src: key, key, words: [fileName(key)] })),
  ]
  const keys = new Set(mentions.map(({ key }) => key))
  const same = samePicture(sources.pictures)
  const suggestPicture = suggestAmong(keys)
  const suggestPerson = suggestAmong(sources.model.people.flatMap(({ name, aliases }) => [name, ...aliases]))
  return [
    ...pictures.map((text, index) => {
      const path = ['takeDown', 'pictures', index]
      return { text, path, keys: [text, ...same(text)], isKnown: keys.has(text), suggest: suggestPicture }
    }),
    ...people.map((text, index) => {
      const names = namesOf(text, sources.model)
      const own = keysNaming(names ?? [text], mentions).flatMap(key => [key, ...same(key)])
      return {
        text,
        path: ['takeDown', 'people', index],
        keys: own,
        isKnown: names !== null || own.length > 0,
        suggest: suggestPerson,
      }
    }),
  ]
}

/** A person's name and its other spellings, save those that others may have too; null where nobody has that name. */
function namesOf(text: string, { people }: TakeDownSources['model']): string[] | null {
  const person = people.find(({ name, aliases }) =>
    [name, ...aliases].some(each => fold(each) === fold(text)),
  )
  return person ? [text, person.name, ...person.aliases.filter(alias => /\s/.test(alias.trim()))] : null
}

function keysNaming(names: string[], mentions: Mention[]): string[] {
  return mentions
    .filter(({ words }) => words.some(each => names.some(name => isNamedIn(each, name))))
    .map(({ key }) => key)
}

/** Finds the paths of the same picture under other names. */
function samePicture(pictures: TakeDownSources['pictures']): (key: string) => string[] {
  const hashOf = (key: string) => {
    const picture = pictures.get(key)
    return picture && 'hash' in picture ? picture.hash : null
  }
  const byHash = groupBy(pictures.keys(), key => hashOf(key) ?? '')
  return key => {
    const hash = hashOf(key)
    return hash ? (byHash.get(hash) ?? []) : []
  }
}

function reportEntry(
  { text, path, keys, isKnown, suggest }: Entry,
  { settings: { file, placeOf }, pictures }: { settings: Settings } & Pick<TakeDownSources, 'pictures'>,
): void {
  const place = placeOf(path)
  for (const key of new Set(keys)) {
    if (!pictures.has(key)) continue
    const reason = `Unexpected file ${key} in the content folder, expected its deletion: “${text}” takes it down`
    report(file, reason, { rule: 'taken-down-picture-is-deleted', place })
  }
  if (isKnown) return
  const what = path.includes('people') ? 'the name of a person' : 'the path or address of a picture'
  report(file, `Unexpected “${text}”, expected ${what} that some write-up has${suggest(text)}`, {
    rule: 'take-down-has-effect',
    place,
  })
}

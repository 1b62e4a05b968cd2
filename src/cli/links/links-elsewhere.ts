import { basename, dirname } from 'node:path'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { datesOf } from '../../publish/archive.ts'
import type { Place } from '../../report/report.ts'
import type { Build } from '../../site.ts'
import { distinct, groupBy } from '../../text/groups.ts'
import { webAddressOf } from '../../text/urls.ts'
import { readYaml } from '../../text/yaml.ts'

/** A place in the content folder that links to an address. */
export interface LinkPlace {
  /** As it is written there, with its fragment. */
  url: string
  file: VFile
  place: Place | undefined
  /** As of when the link was made: 2018-05-04. */
  date: string | null
}

/** The addresses elsewhere that the site links to, without fragments, each with all places that do so. */
export function linksElsewhere({ site, digests, files, model }: Build): Map<string, LinkPlace[]> {
  const dates = datesOf(model)
  const writeUps = new Map(digests.map(({ writeUp, file }) => [writeUp.id, file]))
  const inTexts = site.placedLinks().flatMap<LinkPlace>(({ url, writeUp, place }) => {
    const file = writeUps.get(writeUp)
    const date = dates.get(writeUp) ?? null
    return file ? [{ url, file, place: place ?? placeInText(file, url), date }] : []
  })
  const own = new URL(site.facts.url).host
  const all = [...inTexts, ...digests.flatMap(each => inFrontMatter(each, dates)), ...inFacts(files, dates)]
  const elsewhere = all.filter(({ url }) => webAddressOf(url) && new URL(url).host !== own)
  const groups = groupBy(elsewhere, ({ url }) => withoutFragment(url))
  return new Map([...groups].map(([url, places]) => [url, distinct(places, keyOf)]))
}

function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

function keyOf({ file, place }: LinkPlace): string {
  return JSON.stringify([file.path, place])
}

type Dates = ReadonlyMap<string, string | null>

/** What a write-up says of itself: its original, and its authors' own sites. */
function inFrontMatter({ writeUp, file }: Build['digests'][number], dates: Dates): LinkPlace[] {
  const urls = [writeUp.url, ...writeUp.authors.map(({ url }) => url)]
  return urls.flatMap(url => {
    // What the file does not say is said in event.yaml.
    const place = url ? placeInText(file, url) : undefined
    return url && place ? [{ url, file, place, date: dates.get(writeUp.id) ?? null }] : []
  })
}

function placeInText(file: VFile, url: string): Place | undefined {
  const offset = String(file).indexOf(url)
  if (offset < 0) return undefined
  const { toPoint } = location(file)
  const [start, end] = [toPoint(offset), toPoint(offset + url.length)]
  return start && end && { start, end }
}

/** What people write of events, and the programmes. */
function inFacts(files: readonly VFile[], dates: Dates): LinkPlace[] {
  const facts = files.filter(({ path }) => /^(?:event|programme)\.yaml$/.test(basename(path)))
  return facts.flatMap(file => {
    const { value, placeOf } = readYaml(String(file))
    const date = dates.get(basename(dirname(file.path))) ?? null
    return addressesIn(value).map(({ url, path }) => ({ url, file, place: placeOf(path), date }))
  })
}

/** All texts within a YAML value that are addresses; a programme's source is on no page. */
function addressesIn(value: unknown, path: PropertyKey[] = []): { url: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return webAddressOf(value) ? [{ url: value, path }] : []
  if (typeof value !== 'object' || value === null) return []
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, each]) =>
    path.length === 0 && key === 'source' ? [] : addressesIn(each, [...path, key]),
  )
}

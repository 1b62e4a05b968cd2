import type { Build } from '../../site.ts'
import { type LinkCache, readLinkCache, writeLinkCache } from './cache.ts'
import { type CheckOptions, checkAddresses } from './check.ts'
import { type CopyOptions, findCopies } from './copies.ts'
import { type Clock, systemClock } from './host-gate.ts'
import { type LinkPlace, linksElsewhere } from './links-elsewhere.ts'
import { type LinkResult, reportLink } from './report.ts'

/** How links are checked, and where is kept what was found out. */
export interface LinkCheckOptions extends CheckOptions, Pick<CopyOptions, 'service'> {
  cache: string
  /** Whether what is known of earlier runs counts for nothing. */
  isFresh?: boolean
}

/** Checks the links of a site to other sites; files get the messages. Returns what was found out by address. */
export async function checkLinks(build: Build, options: LinkCheckOptions): Promise<Map<string, LinkResult>> {
  const { clock = systemClock, cache: path, isFresh = false } = options
  const links = linksElsewhere(build)
  const known: LinkCache = isFresh ? new Map() : await readLinkCache(path, clock.now())
  const due = new Map([...links].filter(([url]) => !known.has(url)))
  const asked = await askFor(due, { ...options, clock, host: new URL(build.site.facts.url).host })
  const checked = clock.now()
  for (const [url, { found, copy }] of asked)
    if (found.state !== 'unchecked') known.set(url, { found, copy, checked })
  await writeLinkCache(path, known)
  const results = new Map<string, LinkResult>()
  for (const [url, places] of links) {
    const result = asked.get(url) ?? known.get(url)
    if (!result) continue
    const { found, copy } = result
    results.set(url, { found, copy })
    reportLink({ found, copy }, places)
  }
  return results
}

/** Asks the hosts of all addresses, and an archive for copies of what is gone. */
async function askFor(
  links: ReadonlyMap<string, readonly LinkPlace[]>,
  options: LinkCheckOptions & { clock: Clock; host: string },
): Promise<Map<string, LinkResult>> {
  const results = await checkAddresses([...links.keys()], options)
  const today = new Date(options.clock.now()).toISOString().slice(0, 10)
  const gone = [...results].filter(([, { state }]) => state === 'gone')
  const copies = await findCopies(
    gone.map(([url]) => ({ url, date: earliest(links.get(url) ?? []) ?? today })),
    options,
  )
  return new Map([...results].map(([url, found]) => [url, { found, copy: copies.get(url) ?? null }]))
}

/** The day of the first of all places that tell one: its author saw what was there then. */
function earliest(places: readonly LinkPlace[]): string | null {
  return places.flatMap(({ date }) => date ?? []).sort()[0] ?? null
}

import type { Build } from '../../site.ts'
import { type LinkCache, readLinkCache, writeLinkCache } from './cache.ts'
import { type CheckOptions, checkAddresses } from './check.ts'
import { type Copy, type CopyOptions, findCopies } from './copies.ts'
import { type LinkPlace, linksElsewhere } from './gather.ts'
import { systemClock } from './host-gate.ts'
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
  const cache: LinkCache = isFresh ? new Map() : await readLinkCache(path, clock.now())
  const due = [...links.keys()].filter(url => !cache.has(url))
  const found = await checkAddresses(due, options)
  const gone = due.filter(url => found.get(url)?.state === 'gone')
  const today = new Date(clock.now()).toISOString().slice(0, 10)
  const wanted = gone.map(url => ({ url, date: earliest(links.get(url) ?? []) ?? today }))
  const copies = await findCopies(wanted, { ...options, host: new URL(build.site.facts.url).host })
  const results = new Map<string, LinkResult>()
  for (const [url, places] of links) {
    const result = resultOf(url, { cache, found, copies })
    results.set(url, result)
    reportLink(result, places)
    if (result.found.state !== 'unchecked' && !cache.has(url))
      cache.set(url, { verdict: result.found, copy: result.copy, checked: clock.now() })
  }
  await writeLinkCache(path, cache)
  return results
}

interface Known {
  cache: LinkCache
  found: Awaited<ReturnType<typeof checkAddresses>>
  copies: ReadonlyMap<string, Copy | null>
}

function resultOf(url: string, { cache, found, copies }: Known): LinkResult {
  const known = cache.get(url)
  if (known) return { found: known.verdict, copy: known.copy }
  const asked = found.get(url) ?? { state: 'unchecked', why: 'time was up' }
  return { found: asked, copy: copies.get(url) ?? null }
}

/** The day of the first of all places that tell one: its author saw what was there then. */
function earliest(places: readonly LinkPlace[]): string | null {
  return places.flatMap(({ date }) => date ?? []).sort()[0] ?? null
}

import { counted } from '../../publish/words-of-pages.ts'
import { report } from '../../report/report.ts'
import type { Copy } from './copies.ts'
import type { LinkPlace } from './links-elsewhere.ts'
import type { Unchecked, Verdict } from './verdict.ts'

/** What was found out about an address; a copy in an archive, if there is one and it is needed. */
export interface LinkResult {
  found: Verdict | Unchecked
  copy: Copy | null
}

/** Adds a message at every place of an address that is not simply fine. */
export function reportLink({ found, copy }: LinkResult, places: readonly LinkPlace[]): void {
  for (const { url, file, place } of places) {
    switch (found.state) {
      case 'gone': {
        const instead = copy ? `, or its copy of ${copy.date}: ${copy.url}` : ''
        report(file, `Unexpected ${found.why} at ${url}, expected a page${instead}`, {
          rule: 'link-leads-somewhere',
          place,
        })
        break
      }
      case 'moved':
        report(file, `Unexpected old address ${url}, expected the new one: ${found.to}`, {
          rule: 'link-is-current',
          place,
        })
        break
      case 'unclear':
        report(file, `Unexpected ${found.why} at ${url}, expected a page; readers may see one`, {
          rule: 'link-can-be-checked',
          place,
        })
        break
    }
  }
}

/** `134 links on 57 hosts: 120 fine, 3 gone, 11 not checked (time was up)`. */
export function summaryOf(results: ReadonlyMap<string, LinkResult>): string {
  const hosts = new Set([...results.keys()].map(url => new URL(url).hostname))
  const found = [...results.values()].map(({ found }) => found)
  const count = (state: string) => found.filter(each => each.state === state).length
  const reasons = new Set(found.flatMap(each => (each.state === 'unchecked' ? [each.why] : [])))
  const counts = [
    { number: count('fine'), words: 'fine' },
    { number: count('gone'), words: 'gone' },
    { number: count('moved'), words: 'moved' },
    { number: count('unclear'), words: 'that cannot be told' },
    { number: count('unchecked'), words: `not checked (${[...reasons].join('; ')})` },
  ]
  const told = counts.filter(({ number }) => number).map(({ number, words }) => `${number} ${words}`)
  return [`${counted(found.length, 'link')} on ${counted(hosts.size, 'host')}`, told.join(', ')]
    .filter(Boolean)
    .join(': ')
}

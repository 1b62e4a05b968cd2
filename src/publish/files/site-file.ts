import { addressAt } from '../../text/urls.ts'
import type { SiteFacts, SiteFile } from '../pages.ts'
import type { Urls } from '../urls.ts'

/** What files for other programs are made from, beside what they tell. */
export interface FileSources {
  facts: Pick<SiteFacts, 'url' | 'title' | 'description' | 'language'>
  urls: Urls
}

/** A root-relative address of the site as an absolute one. */
export function absolute(url: string, { facts }: Pick<FileSources, 'facts'>): string {
  return addressAt(url, facts.url)
}

/** A file of JSON. */
export function jsonFile(permalink: string, value: () => unknown): SiteFile {
  return { permalink, content: () => `${JSON.stringify(value())}\n` }
}

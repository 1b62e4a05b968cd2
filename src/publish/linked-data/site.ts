import type { WebSite } from 'schema-dts'
import type { SiteFacts } from '../pages.ts'

/** The site as a whole. */
export function siteThing({ title, description, language, url }: SiteFacts): WebSite {
  return { '@type': 'WebSite', '@id': url, url, name: title, description, inLanguage: language }
}

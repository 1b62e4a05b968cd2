import type { Site } from '../../src/publish/pages.ts'
import { pagesOfEvents } from './event-pages.ts'
import { type HugoPage, section } from './page.ts'

/**
 * The pages of a site as a Hugo user would keep them: events are sections; talks are bundles with a page resource for
 * each note; speakers, organizations, topics and note-takers are taxonomies. What linking found is in the front matter,
 * so that Hugo need not look for it.
 */
export function hugoPages(site: Site): HugoPage[] {
  return [...pagesOfEvents(site), ...termsOf(site), ...indexesOf(site)]
}

function termsOf(site: Site): HugoPage[] {
  const withoutFeeds = { outputs: ['HTML'] }
  return [
    ...site.speakers.map(page => {
      const { affiliations, aliases, unnoted } = page
      return section(page, { affiliations, otherNames: aliases, unnoted })
    }),
    ...site.organizations.map(page => section(page, { people: page.people, ...withoutFeeds })),
    ...site.topics.map(page => {
      const { aliases, related } = page
      return section(page, { otherNames: aliases, related, ...withoutFeeds })
    }),
    ...site.authors.map(page => {
      const { taker, aliases, speaker } = page
      return section(page, { taker, otherNames: aliases, speaker })
    }),
  ]
}

function indexesOf(site: Site): HugoPage[] {
  const { home, speakerIndex, organizationIndex, topicIndex, authorIndex } = site
  const lists = [speakerIndex, organizationIndex, topicIndex, authorIndex]
  return [
    section(home, { topList: home.topics, newest: home.writeUps.length }),
    ...lists.map(page => section(page, {})),
  ]
}

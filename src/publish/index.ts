import type { SiteSettings } from '../model/facts.ts'
import type { Model } from '../model/model.ts'
import type { RecordedPaths } from '../read/content.ts'
import type { Recognized } from '../recognize/index.ts'
import { siteAlternates } from './alternates.ts'
import { dayPages, eventPages, homePage } from './event-pages.ts'
import { filesForOldPaths, filesOf } from './files/index.ts'
import { keptPaths } from './kept-paths.ts'
import { crumbs, materialOf } from './material.ts'
import type { Site } from './pages.ts'
import { keepPaths } from './paths.ts'
import { organizationIndex, organizationPages, speakerIndex, speakerPages } from './people-pages.ts'
import { subjectsOf } from './subjects.ts'
import { talkPages } from './talk-pages.ts'
import { urlsBelow } from './urls.ts'
import { writeUpPages } from './write-up-pages.ts'

/** What is published beside the model: the texts, the site's settings, and the pictures of the content folder. */
export interface PublishSources {
  recognized: Recognized[]
  settings: SiteSettings
  /** From the path below the content folder to the path on disk. */
  pictures: ReadonlyMap<string, string>
  paths: RecordedPaths
}

/** Makes the data of all pages: every address and every safe body, so that layouts only choose and order. */
export function publish(model: Model, { recognized, settings, pictures, paths }: PublishSources): Site {
  const address = new URL(settings.url.replace(/\/?$/, '/'))
  const kept = keptPaths(subjectsOf(model, urlsBelow(address.pathname)), paths.value)
  const urls = urlsBelow(address.pathname, kept)
  const { title, description, language } = settings
  const material = materialOf(model, { siteTitle: title, recognized, pictures, urls })
  const site = {
    facts: {
      title,
      description,
      language,
      url: address.href,
      basePath: address.pathname,
      home: { title, url: urls.home.url },
      speakers: { title: 'Speakers', url: urls.speakers.url },
      organizations: { title: 'Organizations', url: urls.organizations.url },
      alternates: siteAlternates(urls),
    },
    home: homePage(material, { title, description }),
    events: eventPages(material),
    days: dayPages(material),
    talks: talkPages(material),
    speakers: speakerPages(material),
    speakerIndex: speakerIndex(material),
    organizations: organizationPages(material),
    organizationIndex: organizationIndex(material),
    writeUps: writeUpPages(material),
    notFound: {
      ...urls.notFound,
      title: 'Page not found',
      description: 'There is no page at this address.',
      breadcrumbs: crumbs(material),
    },
    pictures: [...pictures].map(([path, from]) => ({ from, to: urls.picture(path).permalink })),
  }
  const files = filesOf(site, material)
  const past = keepPaths({ ...site, files }, { material, paths })
  return { ...site, ...past, files: [...files, ...filesForOldPaths(site, { ...past, files })] }
}

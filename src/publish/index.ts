import type { PictureSources } from '../digest/addresses.ts'
import type { Model } from '../model/model.ts'
import type { PictureFile } from '../model/picture.ts'
import type { RecordedPaths, Settings } from '../read/facts-files.ts'
import { countSteps, type OnProgress } from '../report/progress.ts'
import { distinct } from '../text/groups.ts'
import { once } from '../text/remembered.ts'
import { siteAddress } from '../text/urls.ts'
import { siteAlternates } from './alternates.ts'
import { archiveOf } from './archive.ts'
import { authorIndex, authorPages } from './author-pages.ts'
import { dayPages } from './day-pages.ts'
import { eventPages, homePage } from './event-pages.ts'
import { filesForOldPaths, filesOf } from './files/index.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { keptPaths } from './kept-paths.ts'
import { crumbs, type Material, materialOf } from './material.ts'
import type { Site } from './pages.ts'
import { keepPaths, pagesOf } from './paths.ts'
import { organizationIndex, organizationPages, speakerIndex, speakerPages } from './people-pages.ts'
import { withPreviews } from './previews.ts'
import { searchPages } from './search.ts'
import type { ShownDigest } from './shown-digest.ts'
import { subjectsOf } from './subjects.ts'
import { talkPages } from './talk-pages.ts'
import { topicIndex, topicPages } from './topic-pages.ts'
import { urlsBelow } from './urls.ts'
import { addWaysBack, contributingTo } from './ways-back.ts'
import { writeUpPages } from './write-up-pages.ts'

/** What is published beside the model: the texts, the site's settings, and the pictures of the content folder. */
export interface PublishSources {
  digests: ShownDigest[]
  /** By the path below the content folder. */
  pictures: PictureSources['pictures']
  /** Keys of the pictures that are shown nowhere. */
  takenDown: ReadonlySet<string>
  settings: Settings
  paths: RecordedPaths
  onProgress?: OnProgress | undefined
}

/** Makes the data of all pages: every address and every safe body, so that layouts only choose and order. */
export function publish(
  model: Model,
  { digests, pictures, takenDown, settings, paths, onProgress }: PublishSources,
): Site {
  const { title, description, language, url, cards } = settings.value
  const address = siteAddress(url)
  const ownUrls = urlsBelow(address.pathname)
  const ownSubjects = once(() => subjectsOf(model, ownUrls))
  const kept = keptPaths(ownSubjects, paths.value)
  const urls = kept.size ? urlsBelow(address.pathname, kept) : ownUrls
  const subjects = kept.size ? once(() => subjectsOf(model, urls)) : ownSubjects
  const archive = archiveOf(model, { isWanted: settings.value.archive, host: address.host })
  const contributing = contributingTo(settings.value.repository)
  const material = materialOf(model, {
    siteTitle: title,
    digests,
    pictures,
    takenDown,
    archive,
    urls,
    contributing,
    onText: countSteps(onProgress, { stage: 'publishing', total: digests.length }),
  })
  const pages = {
    facts: {
      title,
      description,
      language,
      url: address.href,
      basePath: address.pathname,
      card: null,
      home: { title, url: urls.home.url },
      speakers: { title: 'Speakers', url: urls.speakers.url },
      organizations: { title: 'Organizations', url: urls.organizations.url },
      alternates: siteAlternates(urls),
      search: settings.value.search ? { title: 'Search', url: urls.search.url } : null,
      authors: { title: 'Note-takers', url: urls.authors.url },
      topics: { title: 'Topics', url: urls.topics.url },
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
    authors: authorPages(material),
    authorIndex: authorIndex(material),
    topics: topicPages(material),
    topicIndex: topicIndex(material),
    notFound: {
      ...urls.notFound,
      title: 'Page not found',
      description: 'There is no page at this address.',
      breadcrumbs: crumbs(material),
    },
    pictures: picturesIn(material),
    fingerprints: () => fingerprintsOf({ model, settings, paths, digests }),
    placedLinks: () =>
      model.writeUps.flatMap(({ id: writeUp }) =>
        material
          .bodiesOf(writeUp)
          .whole.links()
          .map(({ url, place }) => ({ url, writeUp, place })),
      ),
  }
  const site = withPreviews({ ...pages, searchPages: searchPages(pages, material) }, { cards })
  addWaysBack(pagesOf(site), { contributing, address })
  const files = filesOf(site, material)
  const past = keepPaths({ ...site, files }, { material, subjects, paths })
  return { ...site, ...past, files: [...files, ...filesForOldPaths(site, { ...past, files })] }
}

/** The files of all pictures that some write-up shows, each once. */
function picturesIn({ model, picturesOf }: Material): PictureFile[] {
  const files = model.writeUps.flatMap(({ id }) => picturesOf(id))
  return distinct(files, ({ to }) => to)
}

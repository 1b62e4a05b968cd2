import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Site, SiteFacts } from '../../src/publish/pages.ts'
import type { HugoPage } from './page.ts'
import { hugoPages } from './pages.ts'

const here = import.meta.dirname
const layouts = join(here, '..', '..', 'layouts')

/** Writes a Hugo project that makes the same pages and feeds as the site; the folder must not be there yet. */
export async function writeHugoProject(site: Site, folder: string): Promise<void> {
  await cp(join(here, 'layouts'), join(folder, 'layouts'), { recursive: true })
  for (const assets of ['styles', 'scripts'])
    await cp(join(layouts, assets), join(folder, 'static', 'assets'), { recursive: true })
  await writeFile(join(folder, 'config.json'), JSON.stringify(configOf(site.facts), null, 2))
  for (const page of hugoPages(site)) await writePage(join(folder, 'content'), page)
}

async function writePage(content: string, { path, frontMatter, markdown = '' }: HugoPage): Promise<void> {
  const file = join(content, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(frontMatter, null, 2)}\n\n${markdown}`)
}

function configOf({ title, description, language, url }: SiteFacts) {
  const feed = { baseName: 'feed', isPlainText: true }
  const withFeeds = ['HTML', 'atom', 'jsonfeed']
  return {
    title,
    baseURL: url,
    languageCode: language,
    params: { description },
    enableRobotsTXT: true,
    taxonomies: Object.fromEntries(
      ['speakers', 'organizations', 'topics', 'authors'].map(name => [name, name]),
    ),
    outputs: { home: withFeeds, section: withFeeds, taxonomy: ['HTML'], term: withFeeds, page: ['HTML'] },
    mediaTypes: {
      'application/atom+xml': { suffixes: ['xml'] },
      'application/feed+json': { suffixes: ['json'] },
    },
    outputFormats: {
      atom: { ...feed, mediaType: 'application/atom+xml' },
      jsonfeed: { ...feed, mediaType: 'application/feed+json' },
    },
    markup: { goldmark: { renderer: { unsafe: true } } },
  }
}

import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Host, installPackage, writeFiles } from './setup/package.ts'
import { modulesIn, own, packagesImportedBy } from './setup/packages.ts'
import { pictures } from './setup/pictures.ts'
import { filesOf } from './site/html.ts'
import { brokenLinksOf } from './site/links.ts'

const root = join(import.meta.dirname, '..')
const docs = readFileSync(join(root, 'docs', 'plugin.md'), 'utf8')
const [, config = ''] = /```js\n([\s\S]*?)```/.exec(docs) ?? []
const [, ownTemplate = ''] = /```njk\n([\s\S]*?)```/.exec(docs) ?? []

/** What the site had before: a page, a layout for all pages, and collections. */
const ownFiles = {
  'index.md': '---\ntags: posts\n---\n# Mine\n\nOf {{ collections.all | size }} pages: [mine](/).\n',
  '_data/layout.json': '"base.njk"',
  '_includes/base.njk': '<!doctype html><title>Mine</title><body>{{ content | safe }}',
}

const content = {
  'content/site.yaml': 'title: Loom notes\nurl: https://site.test/\n',
  'content/loom-conf/event.yaml': 'name: Loom Conf\ndays: [{ date: 2018-05-02, label: Day 1 }]\n',
  'content/loom-conf/day-1.md':
    '# Day 1\n\n## Keynote: Looms - Ada Byron, Engine Works\n\nThey weave.\n\n## Threads - Mary Ross\n\nMany.\n',
  'content/loom-conf/mine.md':
    '# My day\n\n## Looms - Ada Byron\n\nCards tell the loom what to do.\n\n![Cards](cards.png)\n',
  'content/loom-conf/cards.png': pictures.slide,
}

/** A configuration with the plugin, as a CommonJS module; `before` stands before it. */
const configWith = (options: object, before = '') => `
const { default: conferenceNotes } = require('conference-notes')
module.exports = async config => {
  const eleventy = await import('@11ty/eleventy')
  ${before}
  config.addPlugin(conferenceNotes, ${JSON.stringify(options)})
}
`

let host: Host
beforeAll(async () => {
  host = await installPackage()
}, 600_000)
afterAll(() => host?.remove())

interface Built {
  status: number
  output: string
  /** The text of every file, by its path. */
  files: Map<string, string>
}

/** Runs Eleventy in the project, after writing further files into it. */
async function build(files: Record<string, string | Uint8Array>, ...options: string[]): Promise<Built> {
  await rm(join(host.folder, '_site'), { recursive: true, force: true })
  await writeFiles(host.folder, files)
  const { status, output } = await host.run('@11ty/eleventy/cmd.cjs', '--quiet', ...options)
  const folder = join(host.folder, '_site')
  const paths = await filesOf(folder).catch(() => [])
  const texts = paths.sort().map(async path => [path, await readFile(join(folder, path), 'utf8')] as const)
  return { status, output, files: new Map(await Promise.all(texts)) }
}

const namesIn = ({ files }: Built) => [...files.keys()]
const isNote = (path: string) => path.startsWith('notes/')
const isPicture = (path: string) => path.startsWith('notes/loom-conf/pictures/')
const htmlOf = ({ files }: Built) => [...files].filter(([path]) => isNote(path) && path.endsWith('.html'))

describe('the package', () => {
  test('has what plain Node runs, and its types', () => {
    const others = host.files.filter(path => !/^dist\/(?:src|layouts)\/.*\.(?:js|d\.ts|css|svg)$/.test(path))
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'dist/LICENSE', 'package.json'])
    expect(host.files.filter(path => /^dist\/src\/(?:programme|cli\/(?:build|dev))/.test(path))).toEqual([])
  })

  test('names as dependencies the packages that its modules import, and no others', () => {
    const imported = packagesImportedIn(join(host.folder, 'node_modules', 'conference-notes', 'dist'))
    // Cards read the typefaces as files.
    const typefaces = ['@fontsource/roboto-condensed', '@fontsource/source-serif-4']
    expect([...imported, ...typefaces].sort()).toEqual(Object.keys(own.dependencies).sort())
  })

  test('has types that a configuration can be checked with', async () => {
    await writeFiles(host.folder, { 'check.ts': typedConfig })
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    const result = await host.run(tsc, ...options, 'check.ts')
    expect(result).toEqual({ status: 0, output: '' })
  })
})

const typedConfig = `
import conferenceNotes, { type ConferenceNotesOptions, type EleventyConfig, type Site } from 'conference-notes'

const options: ConferenceNotesOptions = { content: 'content', path: '/notes/', pages: false }
// @ts-expect-error: there is no such option
const wrong: ConferenceNotesOptions = { paht: '/notes/' }

export default (config: EleventyConfig) => conferenceNotes(config, options)
export const titlesOf = (site: Site): string[] => site.talks.map(({ title }) => title)
`

describe('an Eleventy site with notes', () => {
  let alone: Built
  let site: Built
  beforeAll(async () => {
    alone = await build(ownFiles, '--pathprefix=/blog/')
    site = await build({ 'eleventy.config.js': config, ...content }, '--pathprefix=/blog/')
  }, 600_000)

  test('is built, with the pages and files of the notes below their path', () => {
    expect(site).toMatchObject({ status: 0, output: expect.stringMatching(/^\[11ty\] Wrote .*\n$/) })
    expect(namesIn(site)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^notes\/assets\/licenses\.[0-9a-f]{8}\.txt$/),
        'notes/assets/pagefind/pagefind-entry.json',
        expect.stringMatching(/^notes\/assets\/site\.[0-9a-f]{8}\.css$/),
        'notes/loom-conf/calendar.ics',
        'notes/data/talks.json',
        'notes/feed.xml',
        'notes/index.html',
        'notes/loom-conf/day-1/index.html',
        'notes/loom-conf/talks/looms/card.png',
        'notes/loom-conf/talks/looms/index.html',
        'notes/loom-conf/talks/threads/index.html',
        'notes/search/index.html',
        'notes/sitemap.xml',
      ]),
    )
    const talk = site.files.get('notes/loom-conf/talks/looms/index.html')
    expect(talk).toContain('They weave.')
    expect(talk).toContain('Cards tell the loom what to do.')
    expect(site.files.get('notes/assets/pagefind/pagefind-entry.json')).toMatch(/"page_count":[1-9]/)
  })

  test('is otherwise as it was', () => {
    expect([...site.files].filter(([path]) => !isNote(path))).toEqual([...alone.files])
    expect(alone.files.get('index.html')).toContain('Of 1 pages')
  })

  test('has no file that only hosts look for', () => {
    expect(namesIn(site).filter(path => /(?:404\.html|robots\.txt|_headers|_redirects)$/.test(path))).toEqual(
      [],
    )
  })

  test('has addresses that begin with its path prefix, and lead somewhere', async () => {
    expect(site.files.get('notes/sitemap.xml')).toContain(
      '<loc>https://site.test/blog/notes/loom-conf/</loc>',
    )
    const folder = join(host.folder, '_site')
    const baseUrl = 'https://site.test/blog/'
    const broken = await brokenLinksOf({ folder, baseUrl })
    // The site's own page says "/", which without a plugin is not below the prefix.
    expect(broken).toEqual(['index.html: /'])
  })

  test('has the same notes with plugins that rewrite addresses, and formats of its own', async () => {
    const before = `
      config.addPlugin(eleventy.HtmlBasePlugin)
      config.addPlugin(eleventy.InputPathToUrlTransformPlugin)
      config.setTemplateFormats(['md'])`
    const files = { 'other.config.cjs': configWith({ path: 'notes' }, before) }
    const other = await build(files, '--pathprefix=/blog/', '--config=other.config.cjs')
    expect(other.files.get('index.html')).toContain('href="/blog/"')
    expect(htmlOf(other)).toEqual(htmlOf(site))
  })

  test('has no notes but those that its own templates list, without pages', async () => {
    const files = {
      'other.config.cjs': configWith({ path: '/notes/', pages: false }),
      'talks.njk': ownTemplate,
      'talks.liquid':
        '---\npermalink: /liquid/\n---\n{% for talk in conferenceNotes.talks %}{{ talk.url }} {% endfor %}',
    }
    const other = await build(files, '--config=other.config.cjs')
    await Promise.all(['talks.njk', 'talks.liquid'].map(name => rm(join(host.folder, name))))
    expect(namesIn(other).filter(path => !isPicture(path))).toEqual([
      'index.html',
      'liquid/index.html',
      'talks/index.html',
    ])
    // Bodies show them.
    expect(namesIn(other).filter(isPicture)).toEqual(namesIn(site).filter(isPicture))
    expect(namesIn(other).filter(isPicture)).not.toEqual([])
    expect(other.files.get('talks/index.html')).toContain(
      '<li><a href="/notes/loom-conf/talks/looms/">Looms</a>, Loom Conf</li>',
    )
    expect(other.files.get('liquid/index.html')).toContain('/notes/loom-conf/talks/threads/')
  })

  test('has all files of hosts where it is nothing but notes', async () => {
    await rm(join(host.folder, 'index.md'))
    const files = { 'other.config.cjs': configWith({ path: '/', search: false, cards: false }) }
    const other = await build(files, '--config=other.config.cjs')
    await writeFiles(host.folder, ownFiles)
    expect(namesIn(other)).toEqual(
      expect.arrayContaining(['404.html', '_headers', '_redirects', 'index.html', 'robots.txt']),
    )
    expect(namesIn(other).filter(path => /pagefind|card\.png/.test(path))).toEqual([])
  })

  test('is not built with an error in the content, and says where it is', async () => {
    const broken = await build({ 'content/loom-conf/event.yaml': 'name: Loom Conf\ndays: none\n' })
    await writeFiles(host.folder, content)
    expect(broken.status).toBe(1)
    expect(broken.output).toContain(
      'content/loom-conf/event.yaml:2:7  error  Unexpected value of days, expected a list, such as [one, two]',
    )
    expect(broken.output).not.toMatch(/\.js:\d/)
    expect(namesIn(broken)).toEqual([])
  })

  test('is not built with an option that is none', async () => {
    const files = { 'other.config.cjs': configWith({ paht: '/notes/' }) }
    const { status, output } = await build(files, '--config=other.config.cjs')
    expect(status).toBe(1)
    expect(output).toContain('Unexpected paht, expected one of content, path')
    expect(output).not.toMatch(/\.js:\d/)
  })
})

/** The packages that JavaScript modules below a folder import, without those that browsers run. */
function packagesImportedIn(folder: string): Set<string> {
  const modules = [...modulesIn(folder)].filter(
    ([path]) => path.endsWith('.js') && !path.startsWith(join('layouts', 'scripts')),
  )
  return new Set(modules.flatMap(([, text]) => packagesImportedBy(text)))
}

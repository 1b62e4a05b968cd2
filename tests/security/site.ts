import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { CheckPage } from '../../layouts/preview/check-page.tsx'
import { writeSite } from '../../src/cli/write-site.ts'
import { findingsOf } from '../../src/report/findings.ts'
import { buildSite } from '../../src/site.ts'

/** A site that was built of hostile content, and what was said of it. */
export interface HostileSite {
  /** Holds all that follows. */
  folder: string
  /** The site as it is published, and the page of the preview that tells what is wrong. */
  site: string
  /** The same without the policies of its pages, and with pages that show what its feeds hold. */
  bare: string
  /** The formats that were recognized. */
  formats: Set<string>
  errors: string[]
}

/** Builds a site of these files, as the build command does. */
export async function hostileSite(files: Record<string, string | Uint8Array>): Promise<HostileSite> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  const [content, site, bare] = [join(folder, 'content'), join(folder, 'site'), join(folder, 'bare')] as const
  for (const [name, text] of Object.entries(files)) await put(join(content, name), text)
  const build = await buildSite({ content })
  await writeSite(build.site, { output: site })
  const { facts, home } = build.site
  const findings = findingsOf(build.files)
  const checkPage = renderToString(h(CheckPage, { facts, findings, home }))
  await put(join(site, '_check/index.html'), `<!doctype html>\n${checkPage}`)
  await cp(site, bare, { recursive: true })
  await dropPolicies(bare)
  await addFeeds(bare)
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ reason }) => reason)
  return { folder, site, bare, errors, formats: new Set(build.digests.map(({ writeUp }) => writeUp.format)) }
}

/** The paths below a folder of all that browsers show, but for feeds that hold what others hold too. */
export async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  const isFeedOfOne = (name: string) => name.endsWith('.xml') && name.split('/').length > 2
  return names.filter(name => /\.(?:html|xml)$/.test(name) && !isFeedOfOne(name)).sort()
}

async function put(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function dropPolicies(folder: string): Promise<void> {
  for (const name of await pagesIn(folder)) {
    const html = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, name), html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
  }
}

/** What a careless reader of feeds would show. */
async function addFeeds(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter(each => /^(?:[^/]+\/)?feed\.json$/.test(each))) {
    const { items } = JSON.parse(await readFile(join(folder, name), 'utf8'))
    const texts: string[] = items.map(({ content_html }: { content_html: string }) => content_html)
    await writeFile(join(folder, name.replace(/json$/, 'html')), `<!doctype html><body>${texts.join('<hr>')}`)
  }
}

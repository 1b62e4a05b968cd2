import { templates } from '../../layouts/pages/index.ts'
import { headersFile } from '../../layouts/parts/policy.ts'
import { documentOf, type Template } from '../../layouts/parts/template.ts'
import { assetNames } from '../cli/assets.ts'
import type { Site, SiteFile } from '../publish/pages.ts'

/** What hosts look for at their root alone: below a path these files would say nothing, and at the root all too much. */
const ofHosts = new Set(['404.html', 'robots.txt', '_headers', '_redirects'])

/** The kinds of files that `outputsOf` tells. */
export const kinds = [...Object.keys(templates), 'files']

/**
 * Everything of a site that is text, pages and other files, by kind; `folder` is where they go below the output
 * folder: `notes/`, or nothing where the site has a host of its own.
 */
export function outputsOf(site: Site, folder: string): Record<string, SiteFile[]> {
  const facts = { ...site.facts, assets: assetNames() }
  const headers = { permalink: '_headers', content: () => headersFile(facts, site.pictures) }
  const named = { ...site, facts }
  const pages = Object.entries(templates).map(([kind, template]) => [kind, pagesOf(template, named)])
  const all: Record<string, SiteFile[]> = { ...Object.fromEntries(pages), files: [...site.files, headers] }
  return Object.fromEntries(Object.entries(all).map(([kind, files]) => [kind, placed(files, folder)]))
}

function pagesOf(template: Template, site: Site): SiteFile[] {
  return template(site).map(({ permalink, shows, render }) => ({
    permalink,
    ...(shows && { shows }),
    content: () => documentOf(render()),
  }))
}

function placed(files: SiteFile[], folder: string): SiteFile[] {
  return files
    .filter(({ permalink }) => !folder || !ofHosts.has(permalink))
    .map(file => ({ ...file, permalink: `${folder}${file.permalink}` }))
}

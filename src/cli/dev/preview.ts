import { documentOf } from '../../../layouts/parts/template.ts'
import { CheckPage } from '../../../layouts/preview/check-page.tsx'
import { outputsOf } from '../../eleventy/outputs.ts'
import type { Site } from '../../publish/pages.ts'
import { countsOf, type Finding } from '../../report/findings.ts'
import { type MadeFiles, madeFiles } from './made-files.ts'

/** One build of the site, of which only that is made that somebody looks at. */
export interface Preview {
  /** Another one for every build. */
  build: string
  basePath: string
  counts: { error: number; warning: number }
  /** The page or other text at a path below the base path: `conf/index.html`; null where there is none. */
  text(path: string): string | null
  /** Pictures, cards and the search index. */
  made: MadeFiles
}

/** What a preview shows: a site, and what was found in the content; its files are made in `output`. */
export interface PreviewSources {
  site: Site
  findings: Finding[]
  output: string
}

/** Where the preview's own page, script and style are, below the base path; no published site has them. */
export const ownFolder = '_check/'

let builds = 0

/** Makes a preview of a site; nothing is rendered yet. */
export function previewOf({ site, findings, output }: PreviewSources): Preview {
  const { basePath } = site.facts
  const build = `${process.pid}.${++builds}`
  const check = () => documentOf(CheckPage({ facts: site.facts, findings, home: site.home }))
  const texts = new Map([
    ...Object.values(outputsOf(site, '')).flatMap(files =>
      files.map(({ permalink, content }) => [permalink, content] as const),
    ),
    [`${ownFolder}index.html`, check] as const,
  ])
  const { error, warning } = countsOf(findings)
  return {
    build,
    basePath,
    counts: { error, warning },
    text(path) {
      const text = texts.get(path)?.() ?? null
      return text && path.endsWith('.html') ? withOwnScript(text, { basePath, build }) : text
    },
    made: madeFiles(site, output),
  }
}

/** Adds to a page what loads it anew when it changes. */
function withOwnScript(html: string, { basePath, build }: Pick<Preview, 'basePath' | 'build'>): string {
  const own = `${basePath}${ownFolder}`
  const elements = [
    `<link rel="stylesheet" href="${own}preview.css">`,
    `<script src="${own}preview.js" data-build="${build}" data-check="${own}" defer></script>`,
  ]
  return html.replace('</head>', `${elements.join('')}</head>`)
}

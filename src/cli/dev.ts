/**
 * `npm run dev`: serves the site, and shows at once what changes in the content. Pages are made when somebody looks at
 * them, so it starts fast and stays so; `/_check/` shows what is wrong in the content. Code is not reloaded here:
 * `node --watch` starts this command anew when a module changes.
 *
 *     npm run dev --  [--content DIR] [--base-url URL] [--port PORT]
 */
import { mkdir } from 'node:fs/promises'
import type { Site } from '../publish/pages.ts'
import { findingsOf } from '../report/findings.ts'
import { newMemory } from '../report/memory.ts'
import { hasErrors } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { type Preview, previewOf } from './dev/preview.ts'
import { servePreview } from './dev/server.ts'
import { terminal } from './dev/terminal.ts'
import { watchContent } from './dev/watch.ts'
import { readOptions } from './options.ts'

const { content, baseUrl, port } = readOptions(['content', 'base-url', 'port'])
const output = '.cache/preview'

let memory = newMemory()
const tell = terminal(process.stderr)
let lastGood: Site | null = null

/** The site of the content as it is now; of the content as it last was without errors, where there was one. */
async function build(): Promise<Preview> {
  const start = performance.now()
  const { site, files } = await buildSite({ content, baseUrl, memory })
  if (!hasErrors(files)) lastGood = site
  const findings = findingsOf(files)
  const shown = lastGood ?? site
  tell.built(findings, { milliseconds: performance.now() - start, isShown: shown === site })
  return previewOf({ site: shown, findings, output })
}

await mkdir(output, { recursive: true })
const server = await servePreview(await build(), { port, output })
tell.serving(server.address)
watchContent(content, {
  content: async () => server.show(await build()),
  styles: () => server.showStyles(),
  failed(error) {
    // A build that ended halfway may still be at work on what it remembers.
    memory = newMemory()
    tell.failed(error)
  },
})

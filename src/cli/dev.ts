/**
 * `npm run dev`: serves the site, and shows at once what changes in the content. Pages are made when somebody looks at
 * them, so it starts fast and stays so; `/_check/` shows what is wrong in the content. Code is not reloaded here:
 * `node --watch` starts this command anew when a module changes.
 */
import { mkdir } from 'node:fs/promises'
import type { Site } from '../publish/pages.ts'
import { findingsOf } from '../report/findings.ts'
import { newMemory } from '../report/memory.ts'
import { hasErrors } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { runCommand } from './command.ts'
import { noArguments } from './command-line.ts'
import { type Preview, previewOf } from './dev/preview.ts'
import { servePreview } from './dev/server.ts'
import { type Terminal, terminal } from './dev/terminal.ts'
import { watchContent } from './dev/watch.ts'
import { baseUrlOf, content, portOf, text } from './options.ts'

const usage = `npm run dev -- [options]

Serves the site, and shows at once what changes in the content, code or layouts; /_check/ has what npm run check says.

  --content DIR   the content folder, if it is not content/
  --base-url URL  the site's address, in place of url in site.yaml: its path is where the pages are
  --port PORT     where to listen; else the variable PORT, else 8080; where it is taken, the next that is free
  --help          this page
`

const output = '.cache/preview'

interface Options {
  content: string
  baseUrl: string | undefined
  port: number
}

/** Builds a content folder again and again; while it has errors, pages stay as they last were without. */
interface Builder {
  build(): Promise<Preview>
  /** Forgets what it remembers: a build that ended halfway may still be at work on it. */
  forget(): void
}

function builder({ content, baseUrl }: Options, tell: Terminal): Builder {
  let memory = newMemory()
  let lastGood: Site | null = null
  return {
    async build() {
      const start = performance.now()
      const { site, files } = await buildSite({ content, baseUrl, memory })
      if (!hasErrors(files)) lastGood = site
      const findings = findingsOf(files)
      const shown = lastGood ?? site
      tell.built(findings, { milliseconds: performance.now() - start, isShown: shown === site })
      return previewOf({ site: shown, findings, output })
    },
    forget() {
      memory = newMemory()
    },
  }
}

async function dev(options: Options): Promise<number> {
  const tell = terminal(process.stderr)
  const { build, forget } = builder(options, tell)
  await mkdir(output, { recursive: true })
  const server = await servePreview(await build(), { port: options.port, output })
  tell.serving(server.address)
  watchContent(options.content, {
    content: async () => server.show(await build()),
    styles: () => server.showStyles(),
    failed(error) {
      forget()
      tell.failed(error)
    },
  })
  return 0
}

await runCommand({
  usage,
  options: { content, 'base-url': text, port: text },
  read({ values: { content, 'base-url': url, port }, positionals }): Options {
    noArguments(positionals)
    return { content, baseUrl: baseUrlOf(url), port: portOf(port) }
  },
  work: dev,
})

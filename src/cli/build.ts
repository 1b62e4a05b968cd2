/** `npm run build`: makes the site. With an error in the content, says what is wrong and writes nothing. */

import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { runCommand } from './command.ts'
import { noArguments } from './command-line.ts'
import { type BuildPlace, type KeptOfBuild, keptOf } from './kept/index.ts'
import { baseUrlOf, content, output, text } from './options.ts'
import { isWithin, whyKept } from './output-folder.ts'
import { isRefusal, Problem } from './problem.ts'
import { withProgress } from './progress.ts'
import { newThreads } from './threads.ts'
import { newStopwatch, type Stopwatch, writeTimings } from './timings.ts'
import { writeSite } from './write-site.ts'
import { newWriter } from './writer.ts'

const usage = `npm run build -- [options]

Makes the site. With an error in the content, says what is wrong, and leaves the site that is there.

  --content DIR   the content folder, if it is not content/
  --output DIR    the folder of the site, if it is not _site/
  --base-url URL  the site's address, in place of url in site.yaml
  --timings FILE  writes there what each stage took, as JSON
  --help          this page

Ends with 0 if the site was made, 1 if nothing was written, 2 if it was called wrongly.
`

interface Options {
  content: string
  output: string
  baseUrl: string | undefined
  /** The file to write to what each stage took. */
  timings: string | undefined
}

async function build({ content, output, baseUrl, timings }: Options): Promise<number> {
  const stopwatch = timings ? newStopwatch() : null
  const refused = await whyKept(output, [content, process.cwd()])
  if (refused)
    throw new Problem(`${refused}, and would have been replaced by a site: choose another --output.`)
  if (await isWithin(output, content))
    throw new Problem(`${output} is in ${content}, and would be read as content: choose another --output.`)
  const kept = await keptOf({ content, output, baseUrl })
  const unchanged = kept.unchanged()
  if (unchanged) {
    process.stderr.write(unchanged.report)
    if (timings && stopwatch) await writeTimings(timings, stopwatch.stop())
    return done(`${unchanged.pages} pages in ${output}, where nothing has changed`, unchanged.url)
  }
  const made = await make({ content, output, baseUrl }, { kept, timed: stopwatch?.timed })
  if (timings && stopwatch) await writeTimings(timings, stopwatch.stop())
  return done(`${made.pages} pages in ${output}`, made.url)
}

interface Making {
  kept: KeptOfBuild
  /** Listens to the progress, if anybody asks for times. */
  timed?: Stopwatch['timed'] | undefined
}

/** Makes the site and writes it, and returns how many pages it has, and its address. */
async function make(
  { content, output, baseUrl }: BuildPlace,
  { kept, timed = onProgress => onProgress ?? (() => {}) }: Making,
): Promise<{ pages: number; url: string }> {
  const threads = newThreads()
  const writer = kept.last ? undefined : newWriter()
  try {
    const { site, files } = await withProgress(onProgress =>
      buildSite({
        ...{ content, baseUrl, ...kept },
        digest: threads?.digest,
        beforePublishing: writer?.start,
        onProgress: timed(onProgress),
      }),
    )
    process.stderr.write(printReport(files, { to: process.stderr }))
    if (hasErrors(files)) throw new Problem(`Nothing was written: ${output} is as it was.`)
    const written = await withProgress(onProgress =>
      writeSite(site, { output, writer, onProgress: timed(onProgress), ...kept }),
    )
    await kept.keep(site, { files, written })
    return { pages: written.pages, url: site.facts.url }
  } finally {
    await threads?.end()
    await writer?.end()
  }
}

/** Says what was done, and how long it took from the start of the process. */
function done(what: string, url: string): number {
  process.stderr.write(`${what}, in ${(performance.now() / 1000).toFixed(1)} s\n`)
  if (isOfThisMachine(url))
    process.stderr.write(
      `They name ${url} as their address: to publish them, say another in site.yaml, or --base-url\n`,
    )
  return 0
}

function isOfThisMachine(url: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)
}

await runCommand({
  usage,
  options: { content, output, 'base-url': text, timings: text },
  read({ values: { content, output, 'base-url': url, timings }, positionals }): Options {
    noArguments(positionals)
    return { content, output, baseUrl: baseUrlOf(url), timings }
  },
  work: options =>
    build(options).catch(error => {
      if (!isRefusal(error)) throw error
      throw new Problem(`${error.message}\nNothing was written: ${options.output} is as it was.`)
    }),
})

/** `npm run build`: makes the site. With an error in the content, says what is wrong and writes nothing. */

import { setFlagsFromString } from 'node:v8'
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { runCommand } from './command.ts'
import { noArguments } from './command-line.ts'
import { keptOf } from './kept/index.ts'
import { baseUrlOf, content, output, text } from './options.ts'
import { isWithin, whyKept } from './output-folder.ts'
import { isRefusal, Problem } from './problem.ts'
import { withProgress } from './progress.ts'
import { newThreads } from './threads.ts'
import { newStopwatch, writeTimings } from './timings.ts'
import { writeSite } from './write-site.ts'

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
  const { timed, stop } = newStopwatch()
  const refused = await whyKept(output, [content, process.cwd()])
  if (refused)
    throw new Problem(`${refused}, and would have been replaced by a site: choose another --output.`)
  if (await isWithin(output, content))
    throw new Problem(`${output} is in ${content}, and would be read as content: choose another --output.`)
  const kept = await keptOf({ content, output, baseUrl })
  const unchanged = kept.unchanged()
  if (unchanged) {
    process.stderr.write(unchanged.report)
    if (timings) await writeTimings(timings, stop())
    return done(`${unchanged.pages} pages in ${output}, where nothing has changed`, unchanged.url)
  }
  const threads = newThreads()
  const { site, files } = await withProgress(onProgress =>
    buildSite({ content, baseUrl, ...kept, digest: threads?.digest, onProgress: timed(onProgress) }),
  ).finally(threads?.end)
  process.stderr.write(printReport(files, { to: process.stderr }))
  if (hasErrors(files)) throw new Problem(`Nothing was written: ${output} is as it was.`)
  const written = await withProgress(onProgress =>
    writeSite(site, { output, onProgress: timed(onProgress), ...kept }),
  )
  await kept.keep(site, { files, written })
  if (timings) await writeTimings(timings, stop())
  return done(`${written.pages} pages in ${output}`, site.facts.url)
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

// Garbage goes sooner, and takes a third less memory, for as much time; other versions of Node may not know the flag.
setFlagsFromString('--heap-growing-percent=25')

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

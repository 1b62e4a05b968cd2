/** `npm run build`: makes the site. With an error in the content, says what is wrong and writes nothing. */

import { memoryOf, noMemory } from '../report/memory.ts'
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { runCommand } from './command.ts'
import { noArguments } from './command-line.ts'
import { answersOfSameCode } from './kept/index.ts'
import { baseUrlOf, content, output, text } from './options.ts'
import { whyKept } from './output-folder.ts'
import { isRefusal, Problem } from './problem.ts'
import { withProgress } from './progress.ts'
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
  const start = performance.now()
  const { timed, stop } = newStopwatch()
  const answers = answersOfSameCode()
  const memory = answers ? memoryOf(answers) : noMemory
  const { site, files } = await withProgress(onProgress =>
    buildSite({ content, baseUrl, memory, onProgress: timed(onProgress) }),
  )
  await answers?.prune()
  process.stderr.write(printReport(files, { to: process.stderr }))
  if (hasErrors(files)) throw new Problem(`Nothing was written: ${output} is as it was.`)
  const kept = await whyKept(output, [content, process.cwd()])
  if (kept) throw new Problem(`${kept}, and would have been replaced by a site: choose another --output.`)
  const pages = await withProgress(onProgress => writeSite(site, { output, onProgress: timed(onProgress) }))
  if (timings) await writeTimings(timings, stop())
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stderr.write(`${pages} pages in ${output}, in ${seconds} s\n`)
  if (isOfThisMachine(site.facts.url))
    process.stderr.write(
      `They name ${site.facts.url} as their address: to publish them, say another in site.yaml, or --base-url\n`,
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

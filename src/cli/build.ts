/**
 * `npm run build`: makes the site. With an error in the content, says what is wrong and writes nothing.
 *
 *     node bin/run.js src/cli/build.ts [--content DIR] [--output DIR] [--base-url URL]
 */
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { readOptions } from './options.ts'
import { withProgress } from './progress.ts'
import { isReplaceable, writeSite } from './write-site.ts'

const start = performance.now()
const { content, output, baseUrl } = readOptions(['content', 'output', 'base-url'])

try {
  const { site, files } = await withProgress(onProgress => buildSite({ content, baseUrl, onProgress }))
  process.stderr.write(printReport(files, { to: process.stderr }))
  if (hasErrors(files)) {
    fail(`Nothing was written: ${output} is as it was.`)
  } else if (!(await isReplaceable(output))) {
    fail(`${output} is no site, and would have been replaced by one: choose another --output.`)
  } else {
    const pages = await withProgress(onProgress => writeSite(site, { output, onProgress }))
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stderr.write(`${pages} pages in ${output}, in ${seconds} s\n`)
  }
} catch (error) {
  // The system's refusals are for the user to mend; anything else is a fault of this program and keeps its trace.
  if (!(error instanceof Error && 'syscall' in error)) throw error
  fail(`${error.message}\nNothing was written: ${output} is as it was.`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

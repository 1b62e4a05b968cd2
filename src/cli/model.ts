import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { readOptions } from './options.ts'
import { withProgress } from './progress.ts'

const options = readOptions(['content'])
const { files, model } = await withProgress(onProgress => buildSite({ ...options, onProgress }))
// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
process.stdout.on('error', () => process.exit())
process.stderr.write(printReport(files, { to: process.stderr }))
process.stdout.write(`${JSON.stringify(model, null, 2)}\n`)
process.exitCode = hasErrors(files) ? 1 : 0

/**
 * `npm run check`: says everything that was found in the content; ends with status 1 when there is an error.
 *
 *     node --import tsx src/cli/check.ts [--content DIR]
 */
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { readOptions } from './options.ts'

const { files } = await buildSite(readOptions(['content']))
process.stdout.write(printReport(files, { all: true }) || 'Nothing to say: all is well.\n')
process.exitCode = hasErrors(files) ? 1 : 0

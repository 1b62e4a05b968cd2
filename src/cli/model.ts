/** `npm run -s model`: prints everything that was found in the content, as JSON. */
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { endWithReader, runCommand } from './command.ts'
import { noArguments } from './command-line.ts'
import { content } from './options.ts'
import { withProgress } from './progress.ts'

const usage = `npm run -s model -- [options]

Prints everything that was found in the content, as JSON.

  --content DIR  the content folder, if it is not content/
  --help         this page

Ends with 0 if all is well, 1 with errors in the content, 2 if it was called wrongly.
`

await runCommand({
  usage,
  options: { content },
  read({ values, positionals }) {
    noArguments(positionals)
    return values
  },
  async work({ content }) {
    const { files, model } = await withProgress(onProgress => buildSite({ content, onProgress }))
    process.stdout.on('error', endWithReader)
    process.stderr.write(printReport(files, { to: process.stderr }))
    process.stdout.write(`${JSON.stringify(model, null, 2)}\n`)
    return hasErrors(files) ? 1 : 0
  },
})

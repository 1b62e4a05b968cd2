/** `npm run serve`: serves the site that is in `_site/`, as one built for the root of a host. */
import { existsSync } from 'node:fs'
import { runCommand } from './command.ts'
import { noArguments } from './command-line.ts'
import { output, portOf, text } from './options.ts'
import { Problem } from './problem.ts'
import { serveFolder } from './serve-folder.ts'

const usage = `npm run serve -- [options]

Serves what npm run build made.

  --output DIR  the folder of the site, if it is not _site/
  --port PORT   where to listen; else the variable PORT, else 8080
  --help        this page

Ends with 1 if there is no site or the port is taken, 2 if it was called wrongly.
`

await runCommand({
  usage,
  options: { output, port: text },
  read({ values: { output, port }, positionals }) {
    noArguments(positionals)
    return { output, port: portOf(port) }
  },
  async work({ output, port }) {
    if (!existsSync(output)) throw new Problem(`There is no ${output}: npm run build makes it.`)
    const { origin } = await serveFolder(output, { port }).catch(error => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
      throw new Problem(`Port ${port} is taken: end what listens there, or choose another --port.`)
    })
    process.stderr.write(`The site is at ${origin}/\n`)
    return 0
  },
})

/**
 * `npm run serve`: serves the site that is in `_site/`, as one built for the root of a host.
 *
 *     node bin/run.js src/cli/serve.ts [--output DIR] [--port PORT]
 */
import { existsSync } from 'node:fs'
import { readOptions } from './options.ts'
import { serveFolder } from './serve-folder.ts'

const { output, port } = readOptions(['output', 'port'])
if (existsSync(output)) {
  try {
    const { origin } = await serveFolder(output, { port })
    process.stderr.write(`The site is at ${origin}/\n`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    process.stderr.write(`Port ${port} is taken: end what listens there, or choose another --port.\n`)
    process.exitCode = 1
  }
} else {
  process.stderr.write(`There is no ${output}: npm run build makes it.\n`)
  process.exitCode = 1
}

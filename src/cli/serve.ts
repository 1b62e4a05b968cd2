/**
 * `npm run serve`: serves the site that is in `_site/`, as one built for the root of a host.
 *
 *     [PORT=8080] node --import tsx src/cli/serve.ts [--output DIR]
 */
import { existsSync } from 'node:fs'
import { readOptions } from './options.ts'
import { serveFolder } from './serve-folder.ts'

const { PORT: port = '8080' } = process.env

/** What is wrong with a port, by the system's code for it. */
const refusals = new Map([
  ['EADDRINUSE', `Port ${port} is taken: end what listens there, or say another in PORT.`],
  ['ERR_SOCKET_BAD_PORT', `Unexpected PORT ${port}, expected a number such as 8080`],
])

const { output } = readOptions(['output'])
if (existsSync(output)) {
  try {
    const { origin } = await serveFolder(output, { port: Number(port) })
    process.stderr.write(`The site is at ${origin}/\n`)
  } catch (error) {
    const refusal = error instanceof Error && 'code' in error && refusals.get(String(error.code))
    if (!refusal) throw error
    process.stderr.write(`${refusal}\n`)
    process.exitCode = 1
  }
} else {
  process.stderr.write(`There is no ${output}: npm run build makes it.\n`)
  process.exitCode = 1
}

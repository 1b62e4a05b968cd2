import { parseArgs } from 'node:util'

/** The options that the commands for pages have in common. */
export interface PageOptions {
  /** The content folder. */
  content: string
  /** The folder for the pages. */
  output: string
  /** The site's address, in place of the one in `site.yaml`. */
  baseUrl: string | undefined
  /** Where a server listens: as the option says, else the variable PORT, else at 8080. */
  port: number
}

/** The options a command can have. */
type Name = 'content' | 'output' | 'base-url' | 'port'

/** Reads the named options of the command line; one that is unknown or lacks its value ends the command with status 2. */
export function readOptions(names: readonly Name[]): PageOptions {
  try {
    const { values } = parseArgs({
      options: Object.fromEntries(names.map(name => [name, { type: 'string' as const }])),
    })
    const value = (name: Name) => values[name]?.toString()
    return {
      content: value('content') ?? 'content',
      output: value('output') ?? '_site',
      baseUrl: address(value('base-url')),
      port: portOf(value('port')),
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}

function address(url: string | undefined): string | undefined {
  if (url === undefined || (/^https?:\/\//.test(url) && URL.canParse(url))) return url
  throw new TypeError(`Unexpected --base-url ${url}, expected an address such as https://example.org/notes/`)
}

function portOf(text = process.env.PORT ?? '8080'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new TypeError(`Unexpected port ${text}, expected a number from 0 to 65535`)
}

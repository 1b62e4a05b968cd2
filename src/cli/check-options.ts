import { parseArgs } from 'node:util'

/** The forms in which messages can be printed. */
const formats = ['text', 'json', 'sarif', 'github'] as const
export type ReportFormat = (typeof formats)[number]

/** The form with a name; throws a TypeError where there is none. */
export function reportFormatOf(name: string): ReportFormat {
  const format = formats.find(each => each === name)
  if (!format) throw new TypeError(`Unexpected --format ${name}, expected one of ${formats.join(', ')}`)
  return format
}

/** What `npm run check` is asked for. */
export interface CheckOptions {
  content: string
  /** Whether infos are told, too. */
  all: boolean
  explain: boolean
  /** Whether warnings are failures, too. */
  strict: boolean
  format: ReportFormat
  /** The file to tell of: the end of its path, or its path; empty for all. */
  file: string
}

const usage = `npm run check -- [FILE] [options]

Says what was found in the content and what is wrong in it; with FILE, in this file alone.

  --strict         warnings are failures, too
  --all            also tells what asks nothing of you, such as pictures that never came along
  --explain        tells how each talk was found, in place of the messages
  --format FORMAT  text, json, sarif (for code scanning and editors) or github (annotations of GitHub Actions)
  --content DIR    the content folder, if it is not content/
  --help           this page

Ends with 0 if all is well, 1 with errors (or warnings, with --strict), 2 if it was called wrongly.
docs/diagnostics.md says what each rule means and how to mend what breaks it.
`

/** Reads the command line; asks for help end the command with status 0, what it does not know with status 2. */
export function readCheckOptions(): CheckOptions {
  try {
    const { values, positionals } = parse()
    if (values.help) {
      process.stdout.write(usage)
      process.exit(0)
    }
    const format = reportFormatOf(values.format)
    const [file = '', ...others] = positionals
    if (others.length)
      throw new TypeError(`Unexpected ${positionals.length} files, expected one, or none for all`)
    return { ...values, format, file }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n--help tells what is known.\n`)
    process.exit(2)
  }
}

function parse() {
  return parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  })
}

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean } from '../text/did-you-mean.ts'
import { Problem } from './problem.ts'

/** The options that a command knows, beside `--help`, which all do. */
export type KnownOptions = NonNullable<ParseArgsConfig['options']>

/** What a command line says. */
export type CommandLine<Known extends KnownOptions> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true }>
>

const help = { type: 'boolean', short: 'h' } as const

/** Reads a command line; null where it asks for help. Throws a problem for an option that is unknown or says nothing. */
export function parseCommandLine<const Known extends KnownOptions>(
  args: string[],
  options: Known,
): CommandLine<Known> | null {
  const known = { ...options, help }
  const { tokens } = parseArgs({ args, options: known, allowPositionals: true, strict: false, tokens: true })
  const given = tokens.flatMap(token => (token.kind === 'option' ? token : []))
  if (given.some(({ name }) => name === 'help')) return null
  for (const { name, rawName, value } of given) {
    if (!Object.hasOwn(known, name)) throw new Problem(unknownOption(rawName, known), 2)
    if (value === '') throw new Problem(`Unexpected empty ${rawName}, expected something, not nothing`, 2)
  }
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), 2)
  }
}

function unknownOption(name: string, known: KnownOptions): string {
  const names = Object.keys(known).map(each => `--${each}`)
  return `Unexpected ${name}, expected one of ${names.join(', ')}${didYouMean(name, names)}`
}

/** The one argument that is no option; undefined where there is none. */
export function onlyArgument(positionals: string[], expected: string): string | undefined {
  const [first, ...others] = positionals
  if (others.length) throw new Problem(`Unexpected “${others[0]}”, expected ${expected}`, 2)
  return first
}

/** Throws a problem where a command line has more than options. */
export function noArguments([first]: string[]): void {
  if (first !== undefined) throw new Problem(`Unexpected “${first}”, expected options alone`, 2)
}

import { stringify } from 'yaml'
import { type FactName, factQuestions } from './facts.ts'

/** The facts of a write-up as an entry below `writeUps:`; those that are missing as comments to be filled in. */
export function factsYaml(path: string, facts: Record<string, unknown>, missing: FactName[]): string {
  const said = Object.entries(facts).map(([name, value]) => lineOf(name, value))
  const open = missing.map(name => {
    const { example, about } = factQuestions[name]
    return `# ${lineOf(name, name === 'authors' ? [example] : example)} # ${about}`
  })
  return [
    `${stringify(path, { lineWidth: 0 }).trim()}:`,
    ...[...said, ...open].map(line => `  ${line}`),
    '',
  ].join('\n')
}

function lineOf(name: string, value: unknown): string {
  const text = stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
  return `${name}: ${text.trim()}`
}

import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What a value of a type looks like, for people who write YAML. */
const examples: Record<string, string> = {
  array: 'a list, such as [one, two]',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'names with values, such as { name: value }',
  record: 'names with values, such as { name: value }',
  string: 'a text',
}

/** What was expected in the place of a value that a schema does not allow. */
export function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid')
        ? `expected ${examples[issue.expected] ?? issue.expected}`
        : issue.message
    case 'too_small':
      return 'expected something, not nothing'
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`
    case 'invalid_union':
      return expectationOfUnion(issue.errors)
    default:
      return issue.message
  }
}

/** Of the ways to write a value, the one that it comes nearest to: whose type it has. */
function expectationOfUnion(ways: readonly (readonly Issue[])[]): string {
  const near = ways.find(([first]) => first && !(first.code === 'invalid_type' && first.path.length === 0))
  const told = near ? near.slice(0, 1) : ways.flatMap(issues => issues.slice(0, 1))
  const expected = told.map(issue => expectationOf(issue).replace(/^expected /, ''))
  return `expected ${[...new Set(expected)].join(', or ')}`
}

/** A place in a YAML file in words: `sessions, no. 5: day`. */
export function nameOfPlace(path: readonly PropertyKey[]): string {
  const names = path.map(key => (typeof key === 'number' ? `no. ${key + 1}` : String(key)))
  return names.join(' ').replace(/ (no\. \d+) /g, ', $1: ') || 'the file'
}

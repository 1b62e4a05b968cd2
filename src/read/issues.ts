import type * as z from 'zod'
import { didYouMean } from '../text/did-you-mean.ts'

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
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}${suggestionOf(issue)}`
    case 'invalid_union':
      return expectationOfUnion(issue.errors)
    default:
      return issue.message
  }
}

function suggestionOf({ input, values }: z.core.$ZodIssueInvalidValue): string {
  return typeof input === 'string' ? didYouMean(input, values.map(String)) : ''
}

/** What is wrong within a value that may be written in several ways, in the one that it comes nearest to. */
export function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const near = issue.errors.find(([first]) => first && !isOfWrongType(first))
  if (!near) return [issue]
  return near.flatMap(inner => innermost({ ...inner, path: [...issue.path, ...inner.path] }))
}

function isOfWrongType({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0
}

/** Where a value has the type of none of the ways to write it, all of them. */
function expectationOfUnion(ways: readonly (readonly Issue[])[]): string {
  const told = ways.flatMap(issues => issues.slice(0, 1))
  const expected = told.map(issue => expectationOf(issue).replace(/^expected /, ''))
  return `expected ${[...new Set(expected)].join(', or ')}`
}

/** A place in a YAML file in words: `sessions, no. 5: day`. */
export function nameOfPlace(path: readonly PropertyKey[]): string {
  const names = path.map(key => (typeof key === 'number' ? `no. ${key + 1}` : String(key)))
  return names.join(' ').replace(/ (no\. \d+) /g, ', $1: ') || 'the file'
}

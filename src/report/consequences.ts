import { basename } from 'node:path'
import type { VFile } from 'vfile'
import type { RuleId } from './rules.ts'

/** What seems wrong, for facts are missing, where a file of facts cannot be read. */
const consequencesOf: Readonly<Record<string, readonly RuleId[]>> = {
  'event.yaml': [
    'day-is-certain',
    'picture-is-found',
    'reference-is-resolved',
    'talk-is-certain',
    'talk-is-recognized',
    'title-is-unique',
  ],
  'programme.yaml': [
    'correction-has-session',
    'corrections-agree',
    'name-has-one-spelling',
    'name-is-used',
    'talk-is-certain',
    'talk-is-recognized',
  ],
  'corrections.yaml': ['day-is-certain', 'name-has-one-spelling', 'talk-is-certain', 'talk-is-recognized'],
  'people.yaml': ['name-has-one-spelling', 'take-down-has-effect', 'talk-is-certain', 'talk-is-recognized'],
  'organizations.yaml': ['name-has-one-spelling'],
}
/** What follows from any of them, as pages come to lack what they are found by. */
const always: readonly RuleId[] = ['path-is-kept', 'path-is-recorded', 'redirect-leads-to-page']

const unread: readonly string[] = [
  'facts-are-of-a-size',
  'facts-match-schema',
  'text-is-utf8',
  'yaml-is-well-formed',
] satisfies RuleId[]

/**
 * Takes out the messages that only follow from a file of facts that cannot be read, so that one fault gets one message;
 * nothing is published until that is mended, and then what is still wrong is told.
 */
export function dropConsequences(files: readonly VFile[]): void {
  const broken = files.filter(
    ({ path, messages }) =>
      path.endsWith('.yaml') && messages.some(({ ruleId }) => unread.includes(ruleId ?? '')),
  )
  if (!broken.length) return
  const following = broken.flatMap(({ path }) => consequencesOf[basename(path)] ?? [])
  const dropped = new Set<string | undefined>([...always, ...following])
  for (const file of files) file.messages = file.messages.filter(({ ruleId }) => !dropped.has(ruleId))
}

import type { Rule } from './rule.ts'

/** Rules about talks, names and what `corrections.yaml` says of them. */
export const talkRules = {
  'talk-is-recognized': {
    severity: 'warning',
    holds: 'It is clear of every heading whether it is a talk’s.',
    mend: 'Paste one of the lines of the message into corrections.yaml.',
  },
  'talk-is-certain': {
    severity: 'warning',
    holds: 'It is clear of which session a note is, and which notes are of one talk.',
    mend: 'Paste one of the lines of the message into corrections.yaml.',
  },
  'notes-are-written': {
    severity: 'info',
    holds: 'Every session that a begun write-up has a heading for has notes.',
    mend: 'Write in place of “<!-- Your notes -->”, or leave it: what has no notes is on no page.',
  },
  'day-is-certain': {
    severity: 'warning',
    holds: 'The pictures of a talk were taken on its day.',
    mend: 'Say the day in corrections.yaml, or move the talk beneath the right day.',
  },
  'correction-has-place': {
    severity: 'error',
    holds: 'An entry of corrections.yaml names a place that is there.',
    mend: 'Correct the file’s name, the line or the title; or take the entry out.',
  },
  'correction-has-session': {
    severity: 'error',
    holds: 'An entry of corrections.yaml names a session that programme.yaml has.',
    mend: 'Correct the id of the session.',
  },
  'corrections-agree': {
    severity: 'error',
    holds: 'Entries of corrections.yaml do not contradict each other.',
    mend: 'Take out the entry that is wrong.',
  },
  'name-has-one-owner': {
    severity: 'error',
    holds: 'A name stands in one entry of people.yaml or organizations.yaml.',
    mend: 'Bring the two entries together, or take the name out of one.',
  },
  'name-has-one-spelling': {
    severity: 'warning',
    holds: 'A name is spelled in one way, or people.yaml and organizations.yaml know its spellings.',
    mend: 'Paste one of the lines of the message into the file that it names.',
  },
  'name-is-used': {
    severity: 'warning',
    holds:
      'Somebody in a write-up or programme has the name, or a spelling, that an entry of people.yaml or organizations.yaml is about.',
    mend: 'Correct the spelling, or take it out.',
  },
} as const satisfies Record<string, Rule>

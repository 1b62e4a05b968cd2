import type { Rule } from './rule.ts'

/** Rules about `programme.yaml` and the programmes that are imported. */
export const programmeRules = {
  'programme-is-readable': {
    severity: 'error',
    holds: 'A programme that is imported has one of the formats that docs/event.md lists.',
    mend: 'Download it in another format, or make a CSV table of it.',
  },
  'session-is-usable': {
    severity: 'error',
    holds: 'Every session of an imported programme has at least a title.',
    mend: 'Correct the session at the place; until then it is left out.',
  },
  'session-fact-is-usable': {
    severity: 'warning',
    holds: 'What an imported programme says of a session can be read.',
    mend: 'Correct the fact in the file, or afterwards in programme.yaml; it is left out until then.',
  },
  'session-day-is-of-event': {
    severity: 'warning',
    holds: 'Every session is on one of the days in event.yaml.',
    mend: 'Correct the day in programme.yaml, or add it to the days in event.yaml.',
  },
  'time-zone-is-known': {
    severity: 'warning',
    holds: 'It is known where the clocks of an imported programme stand.',
    mend: 'Import it again with --time-zone Europe/Copenhagen, or where the event is.',
  },
} as const satisfies Record<string, Rule>

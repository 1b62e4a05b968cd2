import type { Rule } from './rule.ts'

/** Rules about `paths.yaml`: addresses are for good. */
export const pathRules = {
  'path-is-kept': {
    severity: 'error',
    holds: 'Every path that was published is still a page, or leads to one.',
    mend: 'Bring the page back, or write in paths.yaml where its path leads now, as the message shows.',
  },
  'path-is-recorded': {
    severity: 'warning',
    holds: 'paths.yaml names every path that the site has.',
    mend: 'Run npm run record, and commit paths.yaml.',
  },
  'redirect-leads-to-page': {
    severity: 'error',
    holds: 'A redirect in paths.yaml ends at a page.',
    mend: 'Correct where the entry leads to.',
  },
  'site-has-record': {
    severity: 'info',
    holds: 'A site that others read has a paths.yaml.',
    mend: 'Run npm run record before you publish, and commit paths.yaml.',
  },
} as const satisfies Record<string, Rule>

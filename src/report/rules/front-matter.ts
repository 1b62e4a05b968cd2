import type { Rule } from './rule.ts'

/** Rules about what stands at the head of a write-up. */
export const frontMatterRules = {
  'front-matter-is-yaml': {
    severity: 'error',
    holds: 'Front matter between lines of --- is YAML, with every key once.',
    mend: 'Mend the syntax at the place: quote values that have a colon or a quotation mark in them.',
  },
  'front-matter-is-toml': {
    severity: 'error',
    holds: 'Front matter between lines of +++ is TOML.',
    mend: 'Mend the syntax at the place: texts need quotation marks.',
  },
  'front-matter-is-json': {
    severity: 'error',
    holds: 'Front matter in braces is JSON.',
    mend: 'Mend the syntax at the place: often a bracket, a comma or a quotation mark is missing.',
  },
  'front-matter-is-closed': {
    severity: 'warning',
    holds: 'Front matter ends with a line like its first.',
    mend: 'Add the line where the text begins; until then it is shown as text.',
  },
  'front-matter-is-data': {
    severity: 'warning',
    holds: 'Front matter is in a language of data, not in one that would be run.',
    mend: 'Write it as YAML between lines of ---; until then it is shown as text.',
  },
  'front-matter-value-is-usable': {
    severity: 'warning',
    holds: 'Dates in front matter are dates.',
    mend: 'Write the date as 2018-05-02.',
  },
} as const satisfies Record<string, Rule>

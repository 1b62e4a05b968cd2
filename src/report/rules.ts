import { fileRules } from './rules/files.ts'
import { frontMatterRules } from './rules/front-matter.ts'
import { linkRules } from './rules/links.ts'
import { markupRules } from './rules/markup.ts'
import { pathRules } from './rules/paths.ts'
import { programmeRules } from './rules/programmes.ts'
import { talkRules } from './rules/talks.ts'

export type { Rule, Severity } from './rules/rule.ts'

/** Every rule a diagnostic can name, called after what should hold; docs/diagnostics.md has an example of each. */
export const rules = {
  ...fileRules,
  ...frontMatterRules,
  ...markupRules,
  ...linkRules,
  ...talkRules,
  ...programmeRules,
  ...pathRules,
}

/** The id of a rule. */
export type RuleId = keyof typeof rules

/** Whether a text is the id of a rule. */
export function isRule(text: string | undefined): text is RuleId {
  return text !== undefined && Object.hasOwn(rules, text)
}

/** What a rule's breach means for the publication: an error stops it, a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info'

/** Every rule a diagnostic can name, called after what should hold, with its severity. */
export const rules = {
  'asciidoc-is-well-formed': 'warning',
  'content-exists': 'error',
  'correction-has-place': 'error',
  'correction-has-session': 'error',
  'day-is-certain': 'warning',
  'directive-is-known': 'warning',
  'directive-is-safe': 'warning',
  'event-name-is-free': 'error',
  'event-fact-has-write-up': 'warning',
  'facts-match-schema': 'error',
  'front-matter-is-json': 'error',
  'front-matter-is-toml': 'error',
  'front-matter-is-yaml': 'error',
  'front-matter-value-is-usable': 'warning',
  'html-is-safe': 'info',
  'html-is-well-formed': 'warning',
  'liquid-tag-is-closed': 'warning',
  'liquid-tag-is-known': 'warning',
  'markup-is-closed': 'warning',
  'markup-is-known': 'warning',
  'path-is-kept': 'error',
  'path-is-recorded': 'warning',
  'picture-is-present': 'info',
  'redirect-leads-to-page': 'error',
  'reference-is-resolved': 'warning',
  'role-is-known': 'warning',
  'rst-is-well-formed': 'warning',
  'shortcode-is-closed': 'warning',
  'shortcode-is-known': 'warning',
  'site-has-record': 'info',
  'talk-is-certain': 'warning',
  'text-is-readable': 'warning',
  'text-is-utf8': 'error',
  'title-is-unique': 'warning',
  'words-are-kept': 'error',
  'write-up-has-text': 'warning',
  'yaml-is-well-formed': 'error',
} as const satisfies Record<string, Severity>

/** The id of a rule. */
export type RuleId = keyof typeof rules

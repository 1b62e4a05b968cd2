/** What a rule's breach means for the publication: an error stops it, a warning and an info do not. */
export type Severity = 'error' | 'warning' | 'info'

/** A rule that content is checked against. */
export interface Rule {
  severity: Severity
  /** What should be so, in one sentence. */
  holds: string
  /** What to do where it is not, in one sentence. */
  mend: string
}

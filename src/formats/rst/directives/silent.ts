import type { DirectiveSpec } from './directive.ts'

const silence: DirectiveSpec = { argument: 'text', hasOptions: true, read: () => [] }

/** Directives that arrange or configure, and have no text of their own. */
export const silent: Record<string, DirectiveSpec> = Object.fromEntries(
  `contents sectnum section-numbering section-autonumbering target-notes toctree index tabularcolumns spelling
  postlist currentmodule module moduleauthor sectionauthor codeauthor py:module py:currentmodule default-domain
  acks nosearch orphan highlightlang testsetup testcleanup teaser_end more`
    .split(/\s+/)
    .map(name => [name, silence]),
)

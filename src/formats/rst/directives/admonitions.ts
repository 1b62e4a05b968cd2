import { element } from '../tree.ts'
import { type Directive, type DirectiveSpec, argumentAs, classesOf, contentOf, optionOf } from './directive.ts'

const kinds = ['attention', 'caution', 'danger', 'error', 'hint', 'important', 'note', 'tip', 'warning', 'seealso', 'todo', 'update']

/** Directives that set a remark apart; `admonition` has a title of its own. */
export const admonitions: Record<string, DirectiveSpec> = {
  ...Object.fromEntries(kinds.map(kind => [kind, { argument: 'none', hasOptions: true, read: readAdmonition } satisfies DirectiveSpec])),
  admonition: { argument: 'text', hasOptions: true, read: readTitled },
  'versionadded': { argument: 'text', hasOptions: true, read: readVersion },
  'versionchanged': { argument: 'text', hasOptions: true, read: readVersion },
  'versionremoved': { argument: 'text', hasOptions: true, read: readVersion },
  'deprecated': { argument: 'text', hasOptions: true, read: readVersion },
}

function readAdmonition(directive: Directive) {
  const classes = ['admonition', directive.name, ...classesOf(optionOf(directive, 'class'))]
  return [element('admonition', { position: directive.position, children: contentOf(directive), attributes: { classes } })]
}

function readTitled(directive: Directive) {
  const children = [...argumentAs(directive, 'title'), ...contentOf(directive)]
  const classes = ['admonition', ...classesOf(optionOf(directive, 'class'))]
  return [element('admonition', { position: directive.position, children, attributes: { classes } })]
}

/** What is said of a version: its number is the first word of the argument, the rest a remark. */
function readVersion(directive: Directive) {
  const children = [...argumentAs(directive, 'paragraph'), ...contentOf(directive)]
  return [element('admonition', { position: directive.position, children, attributes: { classes: ['admonition', directive.name] } })]
}

import { classOf, findRole } from '../inline/roles.ts'
import { report } from '../../../report/report.ts'
import type { ElementNode } from '../tree.ts'
import { takeFields } from '../blocks/field-list.ts'
import { type Directive, type DirectiveSpec, argumentOf, classesOf } from './directive.ts'

/** Directives that define roles. */
export const roleDirectives: Record<string, DirectiveSpec> = {
  role: { argument: 'none', hasOptions: false, read: defineRole },
  'default-role': { argument: 'text', hasOptions: false, read: setDefaultRole },
}

const definition = /^([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)\s*(?:\(\s*([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*)\s*\))?$/u

function complain({ context, position }: Directive, reason: string): ElementNode[] {
  report(context.file, reason, { rule: 'role-is-known', place: position })
  return []
}

/** `.. role:: name(base)` makes a role of its own, with classes and, for code, a language. */
function defineRole(directive: Directive): ElementNode[] {
  const { content, context } = directive
  const match = definition.exec(content[0]?.text ?? '')
  if (!match) return complain(directive, 'The directive "role" has no name for the role, expected ".. role:: name(base)"')
  const name = match[1] ?? ''
  const base = match[2] === undefined ? { base: 'inline', classes: [] } : findRole(match[2], context)
  if (!base) return complain(directive, `The role "${match[2]}" is not known, expected a known role as the base of "${name}"`)
  const fields = new Map(takeFields(content.slice(1), 0).fields.map(field => [field.name.text, field.body]))
  const valueOf = (key: string) => fields.get(key)?.map(line => line.text).join(' ')
  const classes = [...base.classes, ...(fields.has('class') ? classesOf(valueOf('class') ?? '') : [classOf(name)])]
  context.state.roles.set(name.toLowerCase(), { ...base, classes: classes.filter(Boolean), language: valueOf('language') ?? base.language })
  return []
}

/** `.. default-role:: name` gives a role to interpreted text without one; without a name, it is what it was. */
function setDefaultRole(directive: Directive): ElementNode[] {
  const { context } = directive
  const name = argumentOf(directive)
  if (name !== '' && !findRole(name, context)) return complain(directive, `The role "${name}" is not known, expected a known one as default`)
  context.state.defaultRole = name === '' ? null : name
  return []
}

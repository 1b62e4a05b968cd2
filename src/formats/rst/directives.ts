import { report } from '../../report/report.ts'
import { suggestAmong } from '../../text/did-you-mean.ts'
import { fieldMarker, takeFields } from './blocks/field-list.ts'
import { takeIndented } from './blocks/indented.ts'
import type { Context, Place, Read } from './context.ts'
import { admonitions } from './directives/admonitions.ts'
import { codeDirectives } from './directives/code.ts'
import { containers } from './directives/containers.ts'
import {
  type Directive,
  type DirectiveSpec,
  keepAll,
  keepContent,
  type Option,
} from './directives/directive.ts'
import { imageDirectives } from './directives/images.ts'
import { linkDirectives } from './directives/links.ts'
import { metadataDirectives } from './directives/metadata.ts'
import { refused } from './directives/refused.ts'
import { roleDirectives } from './directives/roles.ts'
import { silent } from './directives/silent.ts'
import {
  findSubstitutionDirective,
  isSubstitutionOnly,
  type Substitution,
} from './directives/substitutions.ts'
import { tableDirectives } from './directives/tables.ts'
import { type Line, spanOf } from './lines.ts'

/** Every directive that is known, by its name in lower case. */
export const directives: ReadonlyMap<string, DirectiveSpec> = new Map(
  Object.entries({
    ...admonitions,
    ...codeDirectives,
    ...containers,
    ...imageDirectives,
    ...linkDirectives,
    ...metadataDirectives,
    ...refused,
    ...roleDirectives,
    ...silent,
    ...tableDirectives,
  }),
)

const suggestDirective = suggestAmong(directives.keys())

const unknown: DirectiveSpec = { argument: 'text', hasOptions: true, read: keepAll }

/** Reads `.. name:: argument`, with options and content indented after it. */
export function readDirective(
  { lines, index, context }: Place,
  { name, first }: { name: string; first: number },
): Read {
  const block = takeIndented(lines, index, { first, keepTop: true })
  const position = spanOf(lines, index, block.next)
  const spec = findDirective(name, context)
  if (!spec) {
    const place = spanOf(lines, index, index + 1)
    const reason = `The directive "${name}" is not known, expected one that this site knows; its content is kept${suggestDirective(name)}`
    report(context.file, reason, {
      rule: 'directive-is-known',
      place,
    })
  }
  const parts = splitDirective(block.lines, spec ?? unknown)
  const directive: Directive = { name: name.toLowerCase(), ...parts, position, context }
  return { nodes: (spec ?? unknown).read(directive), next: block.next }
}

function findDirective(name: string, context: Context): DirectiveSpec | undefined {
  const key = name.toLowerCase()
  if (isSubstitutionOnly(key)) {
    return {
      argument: 'text',
      hasOptions: true,
      read: directive => misplacedSubstitution(directive, context),
    }
  }
  return directives.get(key)
}

function misplacedSubstitution(directive: Directive, context: Context): Read['nodes'] {
  const reason = `The directive "${directive.name}" can only be used in a substitution definition, its content is kept`
  report(context.file, reason, { rule: 'rst-is-well-formed', place: directive.position })
  return keepContent(directive)
}

/** Reads the directive in a substitution definition, whose name stands in for a missing alternative text. */
export function readSubstitutionDirective(
  lines: readonly Line[],
  { context, name, first, alt }: { context: Context; name: string; first: number; alt: string },
): Substitution {
  const spec = findSubstitutionDirective(name.toLowerCase())
  const position = spanOf(lines)
  const block = takeIndented(lines, 0, { first, keepTop: true })
  if (!spec) {
    const reason = `The directive "${name}" cannot be used in a substitution definition, expected replace, image, unicode or date`
    report(context.file, reason, { rule: 'directive-is-known', place: position })
    return { children: [], attributes: {} }
  }
  const parts = splitDirective(block.lines, spec)
  return spec.read({ name: name.toLowerCase(), ...parts, position, context }, alt)
}

type Parts = Pick<Directive, 'argument' | 'options' | 'content'>

/** The first paragraph of a directive has its argument and its options; without those it is content. */
function splitDirective(
  block: readonly Line[],
  { argument, hasOptions }: Pick<DirectiveSpec, 'argument' | 'hasOptions'>,
): Parts {
  const lines = block[0]?.text === '' ? block.slice(1) : block
  if (argument === 'none' && !hasOptions)
    return { argument: [], options: new Map(), content: withoutBlankTop(lines) }
  const blank = lines.findIndex(line => line.text === '')
  const head = blank < 0 ? lines : lines.slice(0, blank)
  const body = blank < 0 ? [] : lines.slice(blank + 1)
  const from = hasOptions ? head.findIndex(line => fieldMarker(line.text) !== null) : -1
  const text = from < 0 ? head : head.slice(0, from)
  const { options, rest } = readOptions(from < 0 ? [] : head.slice(from))
  const kept = rest.length > 0 ? [...rest, ...lines.slice(blank < 0 ? lines.length : blank)] : body
  if (argument !== 'none')
    return { argument: text.filter(line => line.text !== ''), options, content: withoutBlankTop(kept) }
  const content = text.length > 0 ? [...text, ...lines.slice(blank < 0 ? lines.length : blank)] : kept
  return { argument: [], options, content: withoutBlankTop(content) }
}

function readOptions(lines: readonly Line[]): { options: Map<string, Option>; rest: Line[] } {
  const { fields, next } = takeFields(lines, 0)
  const options = new Map<string, Option>()
  for (const { name, body } of fields) {
    options.set(name.text.toLowerCase(), { value: body.map(line => line.text).join('\n'), lines: body, name })
  }
  return { options, rest: lines.slice(next) }
}

function withoutBlankTop(lines: readonly Line[]): Line[] {
  let from = 0
  while (from < lines.length && lines[from]?.text === '') from++
  return lines.slice(from)
}

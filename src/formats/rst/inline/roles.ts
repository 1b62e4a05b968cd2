import type { Position } from 'unist'
import { didYouMean } from '../../../text/did-you-mean.ts'
import type { Context, RoleDefinition } from '../context.ts'
import { reportOften } from '../report-often.ts'
import type { ElementType, RstNode, TextNode } from '../tree.ts'
import { element } from '../tree.ts'
import { contentOf, literalOf, type Piece } from './markup.ts'
import { readSphinxReference, sphinxCode, sphinxReferences } from './sphinx-roles.ts'

/** Other names of docutils' roles. */
const aliases = new Map(
  Object.entries({
    '': 'title-reference',
    ab: 'abbreviation',
    abbr: 'abbreviation',
    ac: 'acronym',
    dfn: 'emphasis',
    guilabel: 'inline',
    menuselection: 'inline',
    pep: 'pep-reference',
    rfc: 'rfc-reference',
    eq: 'inline',
    index: 'inline',
    sub: 'subscript',
    sup: 'superscript',
    t: 'title-reference',
    title: 'title-reference',
  }),
)

const simpleRoles: ReadonlyMap<string, ElementType> = new Map<string, ElementType>(
  Object.entries({
    abbreviation: 'inline',
    acronym: 'inline',
    emphasis: 'emphasis',
    inline: 'inline',
    strong: 'strong',
    subscript: 'subscript',
    superscript: 'superscript',
    'title-reference': 'titleReference',
  } as const),
)
const literalRoles: ReadonlyMap<string, ElementType> = new Map<string, ElementType>(
  Object.entries({ literal: 'literal', code: 'code', math: 'math', raw: 'code' } as const),
)

const roleNames = [
  ...[...aliases.keys()].filter(Boolean),
  ...simpleRoles.keys(),
  ...literalRoles.keys(),
  ...sphinxReferences,
  ...sphinxCode,
]

/** Finds what a role does, by the name that the document uses; null if nobody knows it. */
export function findRole(name: string, context: Context): RoleDefinition | null {
  const key = name.toLowerCase()
  const own = context.state.roles.get(key)
  if (own) return own
  const base = aliases.get(key) ?? key
  const isKnown =
    simpleRoles.has(base) || literalRoles.has(base) || base === 'pep-reference' || base === 'rfc-reference'
  if (isKnown) return { base, classes: [] }
  const bare = key.replace(/^(?:py|c|cpp|js|rst|std|math):/, '')
  if (sphinxReferences.has(bare)) return { base: 'sphinx-reference', classes: [] }
  return sphinxCode.has(bare) ? { base: 'sphinx-code', classes: [] } : null
}

/** Reads interpreted text by its role, '' being the default one. */
export function readRole(piece: Piece, { role, position }: { role: string; position: Position }): RstNode[] {
  const { context } = piece.source
  const definition = findRole(role, context)
  if (!definition) {
    const suggestion = didYouMean(role, [...context.state.roles.keys(), ...roleNames])
    reportOften(
      context,
      `The role "${role}" is not known, expected one that this site knows; its text is kept without it${suggestion}`,
      {
        rule: 'role-is-known',
        place: position,
      },
    )
    return [
      element('inline', { position, children: [contentOf(piece)], attributes: { classes: [classOf(role)] } }),
    ]
  }
  const { base, classes, language } = definition
  if (base === 'raw') refuseRaw(context, position)
  const attributes = { classes, ...(language ? { language } : {}) }
  const literal = literalRoles.get(base)
  if (literal) return [element(literal, { position, children: [literalOf(piece)], attributes })]
  if (base === 'pep-reference' || base === 'rfc-reference') return [readNumbered(piece, { base, position })]
  if (base === 'sphinx-reference' || base === 'sphinx-code')
    return readSphinxReference(piece, { base, position })
  return [element(simpleRoles.get(base) ?? 'inline', { position, children: [contentOf(piece)], attributes })]
}

/** A name as a class: letters and digits with single hyphens. */
export function classOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|(?<!-)-+$/g, '')
}

function refuseRaw(context: Context, place: Position): void {
  reportOften(context, 'Raw text for an output format is refused, it is shown as code', {
    rule: 'directive-is-safe',
    place,
  })
}

interface Numbered {
  base: 'pep-reference' | 'rfc-reference'
  position: Position
}

/** A proposal's or standard's number becomes a link to it. */
function readNumbered(piece: Piece, { base, position }: Numbered): RstNode {
  const content = contentOf(piece)
  const match = /^([0-9]+)(?:#(.+))?$/.exec(content.value.trim())
  if (!match) return content
  const number = Number(match[1])
  const anchor = match[2] ? `#${match[2]}` : ''
  const isPep = base === 'pep-reference'
  const uri = isPep
    ? `https://peps.python.org/pep-${String(number).padStart(4, '0')}${anchor}`
    : `https://tools.ietf.org/html/rfc${number}.html${anchor}`
  const label: TextNode = {
    type: 'text',
    value: `${isPep ? 'PEP' : 'RFC'} ${isPep ? content.value : number}`,
    position,
    generated: true,
  }
  return element('reference', { position, children: [label], attributes: { uri } })
}

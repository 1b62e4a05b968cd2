import { type Author, type Metadata, noMetadata } from '../../model/document.ts'
import type { Fact } from './context.ts'
import { parseDate } from './dates.ts'
import { type ElementNode, type RstNode, collapseSpace, isElement, textOf } from './tree.ts'

/** Whose word counts first. */
const sources: readonly Fact['from'][] = ['post', 'docinfo', 'comment', 'title', 'meta']

/** Fields at the top of a document that say something about it, or are for the tool that publishes it. */
const documentFields: ReadonlySet<string> = new Set(
  `title author authors date tags tag keywords category categories slug lang language summary description excerpt status
  url link canonical canonical_url original_url save_as modified updated template translation type nocomments orphan
  tocdepth cover image location redirect external_link subtitle`.split(/\s+/),
)

/** What a document says about itself, and its text without the fields that say it. */
export function readMetadata(tree: readonly ElementNode[], facts: readonly Fact[]): { metadata: Metadata; tree: ElementNode[] } {
  const place = findDocinfo(tree)
  const docinfo = tree[place]
  const fields = docinfo?.type === 'fieldList' ? splitFields(docinfo) : { facts: [], rest: [] }
  const rest = docinfo && fields.rest.length > 0 ? [{ ...docinfo, children: fields.rest }] : []
  const kept = place < 0 ? [...tree] : [...tree.slice(0, place), ...rest, ...tree.slice(place + 1)]
  return { metadata: metadataOf([...facts, ...fields.facts], titleOf(tree)), tree: kept }
}

/** The field list at the very top, or right after the title of the whole document. */
function findDocinfo(tree: readonly ElementNode[]): number {
  let index = skipTargets(tree, 0)
  const first = tree[index]
  if (first?.type === 'sectionTitle' && titleOf(tree) !== null) index = skipTargets(tree, index + 1)
  return tree[index]?.type === 'fieldList' ? index : -1
}

function skipTargets(tree: readonly ElementNode[], from: number): number {
  let index = from
  while (tree[index]?.type === 'target' || tree[index]?.type === 'substitutionDefinition') index++
  return index
}

/** The title of the only outermost section is that of the document; of several, none is. */
function titleOf(tree: readonly ElementNode[]): string | null {
  const top = tree.filter(node => node.type === 'sectionTitle' && node.attributes.level === 1)
  const [first] = top
  return first && top.length === 1 ? collapseSpace(textOf(first.children)) : null
}

function splitFields(docinfo: ElementNode): { facts: Fact[]; rest: RstNode[] } {
  const facts: Fact[] = []
  const rest: RstNode[] = []
  for (const field of docinfo.children) {
    const [name, body] = field.type === 'text' ? [] : field.children
    if (!isElement(name, 'fieldName') || !isElement(body, 'fieldBody')) continue
    const key = textOf(name.children).trim().toLowerCase()
    if (!documentFields.has(key)) rest.push(field)
    else facts.push({ from: 'docinfo', name: key, value: collapseSpace(textOf(body.children)), values: valuesOf(body) })
  }
  return { facts, rest }
}

/** The list items or paragraphs of a field, if there are several. */
function valuesOf({ children }: ElementNode): string[] | undefined {
  const [first] = children
  const items = isElement(first, 'bulletList') ? first.children : children
  return items.length > 1 ? items.map(item => collapseSpace(item.type === 'text' ? item.value : textOf(item.children))) : undefined
}

function metadataOf(facts: readonly Fact[], title: string | null): Metadata {
  const find = (...names: string[]) => sources.flatMap(from => names.flatMap(name => facts.filter(fact => fact.from === from && fact.name === name))).find(fact => fact.value.trim() !== '')
  const text = (...names: string[]) => find(...names)?.value.trim() ?? null
  const tags = find('tags', 'tag')
  return {
    ...noMetadata,
    title: text('title') ?? title,
    authors: authorsOf(find('authors', 'author')),
    published: parseDate(text('date') ?? ''),
    language: languageOf(text('language', 'lang')),
    tags: tags?.values ?? splitList(tags?.value ?? '', /[,;]/),
    url: urlOf(text('canonical_url', 'canonical', 'original_url', 'url', 'link')),
    description: text('description', 'summary', 'excerpt'),
  }
}

function splitList(value: string, separator: RegExp): string[] {
  return value.split(separator).map(part => part.trim()).filter(part => part !== '')
}

/** Several authors are separated by semicolons, or else by commas; a field for one author has only one. */
function authorsOf(fact: Fact | undefined): Author[] {
  if (!fact) return []
  const isOne = fact.from === 'docinfo' && fact.name === 'author'
  const separator = fact.value.includes(';') ? /;/ : isOne ? /\n/ : /,/
  const names = fact.values ?? splitList(fact.value, separator)
  return names.map(name => ({ name, url: null }))
}

function languageOf(value: string | null): string | null {
  const tag = value?.replaceAll('_', '-') ?? ''
  return /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(tag) ? tag : null
}

function urlOf(value: string | null): string | null {
  return value !== null && /^https?:\/\/\S+$/.test(value) ? value : null
}

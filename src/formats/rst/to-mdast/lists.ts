import type { List, ListItem, RootContent } from 'mdast'
import { type ElementNode, type RstNode, isElement } from '../tree.ts'
import { makeBlock } from './block.ts'
import { toPhrasing } from './phrasing.ts'

type ToBlocks = (nodes: readonly RstNode[]) => RootContent[]

/** A bullet or enumerated list as mdast. */
export function toList(node: ElementNode, toBlocks: ToBlocks): List {
  const { position, attributes } = node
  const children = node.children.flatMap(item => (item.type === 'text' ? [] : [toItem(item, toBlocks)]))
  const spread = children.some(item => item.spread)
  if (node.type === 'bulletList') return { type: 'list', ordered: false, spread, children, position }
  return { type: 'list', ordered: true, start: attributes.start ?? 1, spread, children, position }
}

/** An item is tight when it is a single paragraph, with lists after it at most. */
function toItem({ children, position }: ElementNode, toBlocks: ToBlocks): ListItem {
  const isTight = children.every((child, index) => index === 0 || isElement(child, 'bulletList') || isElement(child, 'enumeratedList'))
  // mdast allows only blocks in items; sections, which are no blocks, do not stand there in reStructuredText either.
  return { type: 'listItem', spread: !isTight, children: toBlocks(children) as ListItem['children'], position }
}

/** A definition list as mdast; classifiers stand in their term. */
export function toDefinitionList(node: ElementNode, toBlocks: ToBlocks): RootContent {
  const children: RootContent[] = []
  for (const child of node.children) {
    if (child.type === 'text') continue
    const { position } = child
    if (child.type === 'classifier') addClassifier(children, child)
    else if (child.type === 'term') children.push(makeBlock('definitionTerm', { hName: 'dt', children: toPhrasing(child.children), position, id: child.attributes.id }))
    else children.push(makeBlock('definitionDescription', { hName: 'dd', children: toBlocks(child.children), position }))
  }
  return makeBlock('definitionList', { hName: 'dl', children, position: node.position, id: node.attributes.id })
}

function addClassifier(list: RootContent[], { children, position }: ElementNode): void {
  const term = list.at(-1)
  if (term?.type !== 'definitionTerm') return
  term.children.push({ type: 'text', value: ' : ', position, data: { isGenerated: true } })
  const data = { hName: 'span' as const, hProperties: { className: ['classifier' as const] } }
  term.children.push({ type: 'inlineText', children: toPhrasing(children), data, position })
}

/** A field list as mdast: the names are its terms. */
export function toFieldList(node: ElementNode, toBlocks: ToBlocks): RootContent {
  const children = node.children.flatMap((field): RootContent[] => {
    if (field.type === 'text') return []
    const [name, body] = field.children
    const term = isElement(name, 'fieldName') ? toPhrasing(name.children) : []
    const position = name?.position ?? field.position
    const description = isElement(body, 'fieldBody') ? toBlocks(body.children) : []
    return [
      makeBlock('definitionTerm', { hName: 'dt', children: term, position }),
      makeBlock('definitionDescription', { hName: 'dd', children: description, position: body?.position ?? field.position }),
    ]
  })
  return makeBlock('definitionList', { hName: 'dl', children, position: node.position, classes: ['field-list'], id: node.attributes.id })
}

/** An option list as mdast: the options are its terms, as code. */
export function toOptionList(node: ElementNode, toBlocks: ToBlocks): RootContent {
  const children = node.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return []
    const { position } = child
    const [text] = child.children
    if (child.type !== 'option') return [makeBlock('definitionDescription', { hName: 'dd', children: toBlocks(child.children), position })]
    const value = text?.type === 'text' ? text.value : ''
    return [makeBlock('definitionTerm', { hName: 'dt', children: [{ type: 'inlineCode', value, position }], position })]
  })
  return makeBlock('definitionList', { hName: 'dl', children, position: node.position, classes: ['option-list'], id: node.attributes.id })
}

import { location } from 'vfile-location'
import { report } from '../../../report/report.ts'
import { type Construct, inOrder } from '../constructs.ts'
import { type Expansion, nothing, sourceCode } from '../expansion.ts'
import { type JsxTag, jsxTags } from './jsx-tags.ts'
import { componentText } from './jsx-text.ts'
import { moduleLines } from './module-lines.ts'
import type { Source, Tool } from './tool.ts'

/** `{…}` on one line, with one more pair of braces in it at most. */
const expression = /\{(?:[^{}\n]|\{[^{}\n]*\}){0,500}\}/g
const comment = /\{\/\*[\s\S]{0,2000}?\*\/\}/g

/** MDX: modules, components and expressions within Markdown. The text of components is kept, all code is dropped. */
export const mdx: Tool = {
  signs: source => [
    [source.file.extname === '.mdx', 8, 'the extension .mdx'],
    [moduleLines(source.prose).length > 0, 4, 'modules that are imported or exported'],
  ],
  constructs(source) {
    const { prose } = source
    return inOrder(
      moduleLines(prose).map(([start, end]) => dropped(source, { start, end, what: 'code of a module' })),
      [...prose.matchAll(comment)].map(match => ({ ...spanOf(match), ...nothing })),
      jsxTags(prose).map(tag => componentOf(source, tag)),
      [...prose.matchAll(expression)].flatMap(match => expressionOf(source, match)),
    )
  },
}

function spanOf({ 0: source, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + source.length }
}

interface Dropped {
  start: number
  end: number
  what: string
  expansion?: Expansion
}

function dropped({ file }: Source, { start, end, what, expansion = nothing }: Dropped): Construct {
  const warn = () => {
    const places = location(file)
    const [from, to] = [places.toPoint(start), places.toPoint(end)]
    report(file, `Unexpected ${what}, expected text; what it would do is left out`, {
      rule: 'markup-is-known',
      place: from && to && { start: from, end: to },
    })
  }
  return { start, end, ...expansion, warn }
}

/** A closing tag needs no word of its own: the opening one is told of. */
function componentOf(source: Source, tag: JsxTag): Construct {
  const { start, end, name, isClosing } = tag
  if (isClosing || !name) return { start, end, ...nothing }
  const expansion = componentText(tag)
  if (expansion) return { start, end, ...expansion }
  return dropped(source, { start, end, what: `component <${name}>` })
}

/** An expression may only be text in braces: `{{ name }}` of another template language is. */
function expressionOf(source: Source, match: RegExpExecArray): Construct[] {
  const [text] = match
  const inner = text.slice(1, -1).trim()
  if (/^(["'])[^"'\\]*\1$/.test(inner)) {
    const value = text.slice(1, -1).trim().slice(1, -1)
    return [{ ...spanOf(match), inline: [{ type: 'text', value }], text: value }]
  }
  if (!/^[\w$]+(?:\.[\w$]+)+$|^[\w$.]+\([^)]*\)$/.test(inner)) return []
  return [dropped(source, { ...spanOf(match), what: `expression ${text}`, expansion: sourceCode(text) })]
}

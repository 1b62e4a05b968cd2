import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Element, Nodes } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parse } from 'parse5'
import { visit } from 'unist-util-visit'

/** An HTML file of the built site. */
export interface HtmlFile {
  /** Below the site's folder, with `/`. */
  path: string
  /** In bytes. */
  size: number
  /** In document order. */
  elements: Element[]
}

/** All HTML files of a built site. */
export async function readHtml(folder: string): Promise<HtmlFile[]> {
  const paths = (await filesOf(folder)).filter(path => path.endsWith('.html'))
  return Promise.all(
    paths.map(async path => {
      const html = await readFile(join(folder, path), 'utf8')
      return { path, size: Buffer.byteLength(html), elements: elementsOf(fromParse5(parse(html))) }
    }),
  )
}

/** The paths of all files below a folder, with `/`. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
}

/** All elements of a tree, in order. */
export function elementsOf(tree: Nodes): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', element => {
    elements.push(element)
  })
  return elements
}

/** The address a file of the site is found under. */
export function urlOf(path: string, baseUrl: string): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), baseUrl).href
}

/** A property of an element as text; undefined where it has none. */
export function textProperty(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  return value === undefined || value === null ? undefined : String(value)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import * as z from 'zod'

const root = join(import.meta.dirname, '..', '..')

/** A file of the project. */
export interface ProjectFile {
  /** Below the project's root. */
  path: string
  text: string
}

/** Reads a file of the project by its path below the root. */
export function projectFile(path: string): ProjectFile {
  return { path, text: readFileSync(join(root, path), 'utf8') }
}

const { scripts: byName } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(projectFile('package.json').text))

/** The names of the project's npm scripts. */
export const scripts = Object.keys(byName)

/** All pages of the documentation. */
export const docFiles = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'ARCHITECTURE.md'],
  ...readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
].map(projectFile)

/** A block of code on a page. */
export interface Sample {
  page: string
  line: number
  /** The heading that it stands under. */
  heading: string
  /** `sh`, `yaml` … */
  language: string
  text: string
}

/** The blocks of code of a page, those in lists and quotes too. */
export function samplesOf({ path, text }: ProjectFile): Sample[] {
  const samples: Sample[] = []
  let heading = ''
  visit(treeOf(text), node => {
    if (node.type === 'heading') heading = textOf(node)
    if (node.type !== 'code') return
    const line = node.position?.start.line ?? 1
    samples.push({ page: path, line, heading, language: node.lang ?? '', text: node.value })
  })
  return samples
}

/** The commands of a page's `sh` blocks in their order; those that `&&` joins are several. */
export function commandsOf(page: ProjectFile): string[] {
  return samplesOf(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.replaceAll('\\\n', ' ').split(/\n| && /))
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

/** The links and pictures of a page that are not addresses of other sites. */
export function linksOf({ text }: ProjectFile): string[] {
  const links: string[] = []
  visit(treeOf(text), node => {
    if ((node.type === 'link' || node.type === 'image') && !/^\w+:/.test(node.url)) links.push(node.url)
  })
  return links
}

/** The anchors that GitHub gives to the headings of a page. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  visit(treeOf(text), 'heading', node => {
    const words = textOf(node).toLowerCase()
    anchors.add(words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-'))
  })
  return anchors
}

function treeOf(text: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(text)
}

/**
 * `npm run bench:weight`: how much a reader's first visit to each page loads, and how that is spread over the kinds of
 * pages. Counts HTML, style sheets and scripts of the site in `_site/`, each compressed by gzip on its own, as hosts do.
 *
 *     node bin/run.js bench/weight.ts [FOLDER]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { groupBy } from '../src/text/groups.ts'

interface Weight {
  page: string
  html: number
  /** Style sheets and scripts. */
  assets: number
  styleSheets: number
}

const [folder = '_site'] = process.argv.slice(2)
const sizes = new Map<string, number>()

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('index.html'))
  .map(weigh)
  .filter(weight => weight !== null)

const kinds = groupBy(pages, ({ page }) => kindOf(page))
console.log('KB compressed: median | largest of HTML + CSS + script, then HTML alone; number of pages')
for (const [kind, own] of [...kinds].sort()) console.log(row(kind, own))
console.log(row('all', pages))
console.log(
  row(
    'all but write-ups',
    pages.filter(({ page }) => !/\/write-ups\//.test(page)),
  ),
)
console.log(`most style sheets on a page: ${Math.max(...pages.map(({ styleSheets }) => styleSheets))}`)

function weigh(page: string): Weight | null {
  const html = readFileSync(join(folder, page), 'utf8')
  if (/<meta http-equiv="refresh"/.test(html)) return null
  const local = (tag: RegExp) => [...html.matchAll(tag)].map(([, url = '']) => join(folder, pathBelow(url)))
  const styleSheets = local(/<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = local(/<script\b[^>]*\bsrc="([^"]+)"/g)
  const assets = [...styleSheets, ...scripts].reduce((sum, path) => sum + sizeOf(path), 0)
  return { page, html: gzipSync(html).length, assets, styleSheets: styleSheets.length }
}

/** Where an address lies below the folder, whatever base path the site was built for. */
function pathBelow(url: string): string {
  return url.replace(/^.*?\/(?=assets\/|pagefind\/)/, '')
}

function sizeOf(path: string): number {
  const known = sizes.get(path) ?? gzipSync(readFileSync(path)).length
  sizes.set(path, known)
  return known
}

/** `talks`, `speakers`, `day`: what the address of a page says. */
function kindOf(page: string): string {
  const parts = page.split('/').slice(0, -1)
  const [first = 'home', second, third] = parts
  if (third) return second ?? first
  if (second) return /^(?:authors|organizations|speakers|topics)$/.test(first) ? first : 'day'
  return parts.length
    ? `${/^(?:authors|organizations|speakers|topics|search)$/.test(first) ? first : 'event'} (index)`
    : first
}

function row(name: string, own: Weight[]): string {
  const wholes = own.map(({ html, assets }) => html + assets).sort((a, b) => a - b)
  const texts = own.map(({ html }) => html).sort((a, b) => a - b)
  return `${name.padEnd(24)} ${figures(wholes)}   ${figures(texts)}   ${own.length}`
}

function figures(sorted: number[]): string {
  const [median = 0, largest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  return [median, largest].map(bytes => (bytes / 1024).toFixed(1).padStart(6)).join(' |')
}

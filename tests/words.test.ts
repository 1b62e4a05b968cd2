import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Build, buildSite } from '../src/site.ts'

/**
 * No word of a write-up is lost between its file and its page. The words of the file are compared with those of the
 * page's text, attributes and addresses, independently of any parser; only the words that a format itself is made
 * of (names of shortcodes, directives, attributes) may be missing, and they are named here.
 */
const content = join(import.meta.dirname, '..', 'content')

const syntax: Record<string, RegExp[]> = {
  jekyll: [/^---\n[\s\S]*?\n---\n/],
  hugo: [
    /^---\n[\s\S]*?\n---\n/,
    /<style>[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g,
    /\{\{< (?:figure src=|ref )|\.md(?=")|width="[^"]*" title=/g,
    /^(?:> )?\d+\. |<\/?[a-z]+|(?:class|data-lang)="[^"]*"|(?:lang|dir|href)=|&(?:amp|mdash);/gm,
  ],
  deck: [/\(Part[23]\)/g],
  rst: [
    /^\.\. (?:post|spelling)::.*\n(?: .*\n)*/gm,
    /^\.\. (?:contents|list-table|image)::/gm,
    /^ +:(?:local|backlinks|widths|header-rows|width):.*/gm,
    /^ +:alt:/gm,
  ],
}

let build: Build

beforeAll(async () => {
  build = await buildSite({ content })
})

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function textOfFile(file: string, format: string): string {
  const text = readFileSync(join(content, file), 'utf8')
  return decodeAddresses(
    (syntax[format] ?? []).reduce((rest, expression) => rest.replace(expression, ' '), text),
  )
}

/** What a page says: text, and the attributes that a reader or a link follows. */
function textOfPage(html: string): string {
  const said = (tag: string) =>
    [...tag.matchAll(/(?:href|src|alt|title|dir|lang)="([^"]*)"/g)].map(([, value]) => value)
  const text = html
    .replace(/<[^>]*>/g, tag => ` ${said(tag).join(' ')} `)
    .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, ' ')
  return decodeAddresses(text)
}

function decodeAddresses(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, decodeURIComponent)
}

describe('every word of a write-up is on its page', () => {
  test.each(['jekyll', 'hugo', 'deck', 'rst'])('%s', format => {
    const pages = build.site.writeUps.filter(page => page.format === format)
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      const shown = countWords(textOfPage(`${page.title} ${page.body}`))
      const written = countWords(textOfFile(page.file, format))
      const lost = [...written].filter(([word, count]) => (shown.get(word) ?? 0) < count)
      expect(lost, page.file).toEqual([])
    }
  })
})

test('every note of a talk is on the talk’s page', () => {
  for (const talk of build.site.talks) {
    for (const note of talk.notes)
      expect(note.body !== '' || note.state === 'no-notes', note.place).toBe(true)
  }
})

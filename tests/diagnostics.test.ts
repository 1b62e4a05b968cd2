import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { checkLinks } from '../src/cli/links/index.ts'
import { readProgramme } from '../src/programme/index.ts'
import { type Finding, findingsOf } from '../src/report/findings.ts'
import { rules } from '../src/report/rules.ts'
import { fastClock, never } from './links/server.ts'
import { buildOf } from './setup/content.ts'

const text = readFileSync(join(import.meta.dirname, '..', 'docs', 'diagnostics.md'), 'utf8')
const [intro = '', ...rest] = text.split(/^### (?=[\w-]+$)/m)
const sections = rest.map(section => {
  const name = section.slice(0, section.indexOf('\n'))
  return { name, section, files: filesIn(section), told: blocksIn(section).find(({ path }) => !path)?.source }
})

/** What no text can show: bytes, sizes, links, and faults of the site itself. */
const withoutExample = [
  'card-is-drawn',
  'facts-are-of-a-size',
  'file-is-no-link',
  'picture-is-as-named',
  'text-is-readable',
  'text-is-utf8',
  'words-are-kept',
  'words-are-shown',
  'write-up-is-of-a-size',
]

/** Blocks of code, those that are files with their paths. */
function blocksIn(markdown: string): { path: string; source: string }[] {
  const blocks = markdown.matchAll(/^```(?:\w+ (\S+))?\n([\s\S]*?)\n?```$/gm)
  return [...blocks].map(([, path = '', source = '']) => ({ path, source }))
}

function filesIn(markdown: string): Record<string, string> {
  const files = blocksIn(markdown).filter(({ path }) => path)
  return Object.fromEntries(files.map(({ path, source }) => [path, `${source}\n`]))
}

/** What a host elsewhere answers, where nothing stayed as it was. */
const statuses = new Map([
  ['/gone', 404],
  ['/old', 301],
  ['/members', 403],
])
const elsewhere = {
  ask: async ({ url }: { url: string }) => {
    const status = statuses.get(new URL(url).pathname) ?? 200
    return { status, location: status === 301 ? '/new' : null, retryAfter: null, body: '' }
  },
  signal: never,
  clock: fastClock().clock,
}

/** All that is said of files: of a content folder, or of a programme that is imported. */
async function messagesOf(name: string, files: Record<string, string>): Promise<string[]> {
  const [[path, value] = ['', '']] = Object.entries(files)
  if (/\.(?:csv|ics)$/.test(path)) {
    const file = new VFile({ path, value })
    readProgramme(file, {})
    return findingsOf([file]).map(each => lineOf(each, ''))
  }
  const hasWriteUp = Object.keys(files).some(each => /\.(?:md|rst|adoc)$/.test(each))
  const all = hasWriteUp || name === 'content-exists' ? files : { ...files, ...filesIn(intro) }
  const build = await buildOf(all)
  const { folder, files: read } = build
  if (name.startsWith('link-')) await checkLinks(build, { ...elsewhere, cache: join(folder, 'links.json') })
  await rm(folder, { recursive: true, force: true })
  return findingsOf(read).map(each => lineOf(each, folder))
}

function lineOf({ path, line, column, severity, reason, rule }: Finding, folder: string): string {
  const below = relative(folder, resolve(path)) || '.'
  return `${below}:${line}:${column}  ${severity}  ${reason}  ${rule}`
}

describe('docs/diagnostics.md', () => {
  test('has every rule, and nothing else', () => {
    expect(sections.map(({ name }) => name)).toEqual(Object.keys(rules))
  })

  test('has an example of every rule that a text can break', () => {
    const without = sections.filter(({ told }) => told === undefined).map(({ name }) => name)
    expect(without.sort()).toEqual(withoutExample)
  })

  test.each(Object.entries(rules))(
    '%s: says how bad it is, what should hold, and how to mend it',
    (name, rule) => {
      const section = sections.find(each => each.name === name)?.section.replace(/\s+/g, ' ') ?? ''
      const { severity, holds, mend } = rule
      expect(section.toLowerCase()).toContain(`${name} ${severity}. `)
      expect(section).toContain(holds)
      expect(section).toContain(mend)
    },
  )

  test.each(sections.filter(({ told }) => told !== undefined))(
    '$name: $told',
    async ({ name, files, told }) => {
      const messages = await messagesOf(name, files)
      expect(messages.filter(each => each.endsWith(`  ${name}`)).join('\n')).toBe(told)
    },
  )
})

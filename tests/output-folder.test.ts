import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isWithin, placeOf, whyKept } from '../src/cli/output-folder.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'))
})

afterEach(() => rm(folder, { recursive: true }))

const site = ['404.html', 'assets/site.css', 'data/index.json', 'index.html']

/** Files of an output folder, and why it is not replaced by a site; null where it is. */
const cases: [what: string, names: string[], kept: RegExp | null][] = [
  ['an empty folder', [], null],
  ['a site', site, null],
  ['somebody’s work', ['thesis.txt'], /is no site$/],
  ['a site of another tool', ['404.html', 'assets/a.css', 'index.html', 'posts/index.html'], /is no site$/],
  ['a site that is a repository', [...site, '.git/HEAD'], /holds \.git, which no site has$/],
  ['a site with a domain for GitHub', [...site, '.nojekyll'], /holds \.nojekyll/],
]

test.each(cases)('%s', async (_, names, kept) => {
  const output = join(folder, 'site')
  await mkdir(output)
  for (const name of names) {
    await mkdir(join(output, name, '..'), { recursive: true })
    await writeFile(join(output, name), '')
  }
  const why = await whyKept(output, [])
  if (kept) expect(why).toMatch(kept)
  else expect(why).toBeNull()
})

test('a file is not replaced by a folder', async () => {
  await writeFile(join(folder, 'site'), 'A thesis.')
  expect(await whyKept(join(folder, 'site'), [])).toMatch(/site is a file$/)
})

test('a folder that is not there may be made', async () => {
  expect(await whyKept(join(folder, 'a/b'), [folder])).toBeNull()
})

test.each(['', '.', 'content/..', 'content', '..', '/'])('“%s” holds what must outlast it', async output => {
  expect(await whyKept(output, [process.cwd(), 'content'])).toMatch(/ holds /)
})

test('a link to a folder is not replaced, but what it leads to', async () => {
  await mkdir(join(folder, 'served'))
  await symlink(join(folder, 'served'), join(folder, 'site'))
  expect(await placeOf(join(folder, 'site'))).toBe(await placeOf(join(folder, 'served')))
})

test.each([
  ['content/site', 'content', true],
  ['content', 'content', true],
  ['contents', 'content', false],
  ['site', 'content', false],
])('“%s” is within “%s”: %s', async (output, content, expected) => {
  expect(await isWithin(output, content)).toBe(expected)
})

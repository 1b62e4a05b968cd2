import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { linkFile, putFile } from '../src/cli/put-file.ts'

let folder = ''
let from = ''
let to = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-file-'))
  from = join(folder, 'from.txt')
  to = join(folder, 'site/to.txt')
  writeFileSync(from, 'looms')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Puts a text where the file is to go, and the same file where a site is served; gives the path there. */
function served(text: string): string {
  mkdirSync(join(folder, 'site'))
  writeFileSync(to, text)
  const path = join(folder, 'served.txt')
  linkSync(to, path)
  return path
}

const read = (path: string) => readFileSync(path, 'utf8')

describe.each([
  ['putFile', putFile],
  ['linkFile', linkFile],
])('%s', (_, put) => {
  test('makes a file and the folders above it, and leaves nothing else', () => {
    put(from, to)
    expect(read(to)).toBe('looms')
    expect(readdirSync(join(folder, 'site'))).toEqual(['to.txt'])
  })

  test.each(['threads', 'wools', ''])('replaces one that held “%s”, and never writes into it', text => {
    const other = served(text)
    put(from, to)
    expect([to, other].map(read)).toEqual(['looms', text])
    expect(readdirSync(join(folder, 'site'))).toEqual(['to.txt'])
  })

  test('says what is missing', () => {
    expect(() => put(join(folder, 'lost.txt'), to)).toThrow(/ENOENT.*lost\.txt/)
  })

  test('leaves nothing where the file cannot be put', () => {
    mkdirSync(join(to, 'a folder'), { recursive: true })
    expect(() => put(from, to)).toThrow()
    expect(readdirSync(join(folder, 'site'))).toEqual(['to.txt'])
  })
})

test('a file with the same text stays the file that it is', () => {
  const { ino } = statSync(served('looms'))
  putFile(from, to)
  expect(statSync(to).ino).toBe(ino)
})

test('a copy has the modes of a new file, a link is the file itself', () => {
  chmodSync(from, 0o400)
  putFile(from, to)
  const other = join(folder, 'new.txt')
  writeFileSync(other, '')
  expect(statSync(to).mode).toBe(statSync(other).mode)
  linkFile(from, to)
  expect(statSync(to).ino).toBe(statSync(from).ino)
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Preview } from '../../src/cli/dev/preview.ts'
import { servePreview } from '../../src/cli/dev/server.ts'

const texts: Record<string, string> = {
  'index.html': 'home',
  'conf/index.html': 'conference',
  '404.html': 'not found',
  'feed.xml': '<feed/>',
}

let folder = ''
let address = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'))
  const output = join(folder, 'output')
  await mkdir(join(output, 'conf'), { recursive: true })
  await writeFile(join(output, 'conf', 'who is 100%.txt'), 'a picture')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  const preview: Preview = {
    build: '1',
    basePath: '/notes/',
    counts: { error: 0, warning: 1 },
    text(path) {
      if (path === 'broken/index.html') throw new Error('Broken')
      return texts[path] ?? null
    },
    made: { make: async () => {} },
  }
  ;({ address } = await servePreview(preview, { port: 0, output }))
})

afterAll(() => rm(folder, { recursive: true }))

interface Answer {
  status: number | undefined
  location: string | undefined
  text: string
}

/** Asks for a path as it is: what browsers would tidy up, others send. */
function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    request({ hostname, port, path }, async answer => {
      let text = ''
      for await (const part of answer) text += part
      resolve({ status: answer.statusCode, location: answer.headers.location, text })
    })
      .on('error', reject)
      .end()
  })
}

describe('the server of the preview', () => {
  const cases: [path: string, answer: Partial<Answer>][] = [
    ['/notes/', { status: 200, text: 'home' }],
    ['/notes/?a=b', { status: 200, text: 'home' }],
    ['/notes/conf/', { status: 200, text: 'conference' }],
    ['/notes/conf', { status: 302, location: '/notes/conf/' }],
    ['/notes/feed.xml', { status: 200, text: '<feed/>' }],
    ['/notes/conf/who%20is%20100%25.txt', { status: 200, text: 'a picture' }],
    ['/notes/nowhere/', { status: 404, text: 'not found' }],
    ['/notes/%', { status: 404, text: 'not found' }],
    ['/notes/%00', { status: 404, text: 'not found' }],
    ['/notes//', { status: 404, text: 'not found' }],
    ['/notes/../secret.txt', { status: 404, text: 'not found' }],
    ['/notes/..%2fsecret.txt', { status: 404, text: 'not found' }],
    ['/', { status: 302, location: '/notes/' }],
    ['//', { status: 302, location: '/notes/' }],
    ['*', { status: 302, location: '/notes/' }],
  ]
  test.each(cases)('answers %s', async (path, answer) => {
    expect(await ask(path)).toMatchObject(answer)
  })
})

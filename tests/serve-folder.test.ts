import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveFolder } from '../src/cli/serve-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'))
  await writeFile(join(folder, 'index.html'), '<p>Looms')
})
afterEach(() => rm(folder, { recursive: true }))

/** What the server answers for a path. */
async function answer(path: string, headers?: Record<string, string>) {
  const { origin, close } = await serveFolder(folder, headers && { headers })
  const response = await fetch(origin + path)
  const result = { status: response.status, text: await response.text(), headers: response.headers }
  await close()
  return result
}

describe('a served folder', () => {
  test('has its files', async () => {
    expect(await answer('/')).toMatchObject({ status: 200, text: '<p>Looms' })
  })

  test('has its own page for what is not there', async () => {
    await writeFile(join(folder, '404.html'), '<p>Nothing here')
    expect(await answer('/knots/')).toMatchObject({ status: 404, text: '<p>Nothing here' })
  })

  test('says nothing where it has no such page', async () => {
    expect(await answer('/knots/')).toMatchObject({ status: 404, text: '' })
  })

  test('has nothing of the folders around it', async () => {
    expect(await answer('/..%2f..%2fetc%2fpasswd')).toMatchObject({ status: 404, text: '' })
  })

  test('sends the headers that it is told to, with what is not there too', async () => {
    for (const path of ['/', '/knots/']) {
      const { headers } = await answer(path, { 'X-Loom': 'one' })
      expect(headers.get('x-loom')).toBe('one')
    }
  })

  test('is refused at a port that is taken', async () => {
    const { origin, close } = await serveFolder(folder)
    await expect(serveFolder(folder, { port: Number(new URL(origin).port) })).rejects.toThrow('EADDRINUSE')
    await close()
  })
})

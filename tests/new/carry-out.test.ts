import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { carryOut } from '../../src/cli/new/carry-out.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'))
  await mkdir(join(folder, 'conf'))
  await writeFile(join(folder, 'conf/event.yaml'), 'name: Conf\n')
})
afterEach(() => rm(folder, { recursive: true }))

const all = async () => (await readdir(folder, { recursive: true })).sort()

describe('all of a plan is written, or nothing', () => {
  test('all', async () => {
    await carryOut([
      { path: join(folder, 'conf/a/post.md'), content: Buffer.from([0x23, 0xff]) },
      { path: join(folder, 'conf/a/img/b.png'), content: { copyOf: join(folder, 'conf/event.yaml') } },
      { path: join(folder, 'conf/event.yaml'), content: 'name: Other\n', replaces: 'name: Conf\n' },
    ])
    expect(await all()).toEqual([
      'conf',
      'conf/a',
      'conf/a/img',
      'conf/a/img/b.png',
      'conf/a/post.md',
      'conf/event.yaml',
    ])
    expect(await readFile(join(folder, 'conf/a/post.md'))).toEqual(Buffer.from([0x23, 0xff]))
    expect(await readFile(join(folder, 'conf/event.yaml'), 'utf8')).toBe('name: Other\n')
  })

  test('nothing, when a file is gone in between', async () => {
    const plan = [
      { path: join(folder, 'conf/event.yaml'), content: 'name: Other\n', replaces: 'name: Conf\n' },
      { path: join(folder, 'conf/a/b/post.md'), content: '# Post\n' },
      { path: join(folder, 'conf/a/b.png'), content: { copyOf: join(folder, 'none.png') } },
    ]
    await expect(carryOut(plan)).rejects.toThrow('ENOENT')
    expect(await all()).toEqual(['conf', 'conf/event.yaml'])
    expect(await readFile(join(folder, 'conf/event.yaml'), 'utf8')).toBe('name: Conf\n')
  })

  test('nothing, when event.yaml has changed since it was read', async () => {
    const plan = [
      { path: join(folder, 'conf/post.md'), content: '# Post\n' },
      { path: join(folder, 'conf/event.yaml'), content: 'name: Other\n', replaces: 'name: Older\n' },
    ]
    await expect(carryOut(plan)).rejects.toThrow('has changed in the meantime')
    expect(await all()).toEqual(['conf', 'conf/event.yaml'])
  })
})

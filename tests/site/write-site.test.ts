import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeSite } from '../../src/cli/write-site.ts'
import { buildSite } from '../../src/site.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conference-notes-write-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('writing the site', () => {
  test('leaves the last good site, and nothing beside it, where it fails half-way', async () => {
    const output = join(folder, 'site')
    const { site } = await buildSite({ content: 'content' })
    await writeSite(site, { output })
    const before = await readdir(output, { recursive: true })
    const lost = {
      ...site,
      pictures: [{ from: join(folder, 'lost.jpg'), to: 'lost.jpg', width: 1, format: 'jpeg' as const }],
    }
    await expect(writeSite(lost, { output })).rejects.toThrow(/lost\.jpg/)
    expect(await readdir(output, { recursive: true })).toEqual(before)
    expect(await readdir(folder)).toEqual(['site'])
  })
})

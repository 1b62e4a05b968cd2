import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seeded } from '../../bench/made-up/random.ts'
import { type BuildFolder, buildFolder } from '../setup/site-builds.ts'

let folder: BuildFolder
/** The whole sites of the versions of the content. */
const sites: Record<string, string>[] = []
/** Milliseconds that a build takes here. */
let duration = 0

beforeAll(async () => {
  folder = await buildFolder()
  for (const version of [0, 1]) {
    await folder.write(version)
    const start = performance.now()
    expect(await folder.build({ output: `whole-${version}` })).toMatchObject({ status: 0 })
    duration = performance.now() - start
    sites[version] = await folder.filesOf(`whole-${version}`)
  }
  expect(sites[0]).not.toEqual(sites[1])
}, 120_000)

afterAll(() => folder.remove())

/** The site that readers get; where a build was killed between two renamings, the one that the next build brings back. */
function published(): Promise<Record<string, string>> {
  const names = readdirSync(folder.path)
  return folder.filesOf(names.includes('site') ? 'site' : names.find(name => name.startsWith('site.old-')))
}

test('killed at any point, it leaves a whole site, and the next build makes the right one', async () => {
  const random = seeded(50)
  await folder.write(0)
  expect(await folder.build()).toMatchObject({ status: 0 })
  let killed = 0
  for (let run = 1; run <= 50; run++) {
    await folder.write(run % 2)
    const { status } = await folder.build({ killAfter: random.number() * duration * 1.2 })
    if (status === null) killed++
    expect(sites).toContainEqual(await published())
  }
  expect(killed).toBeGreaterThan(20)
  await folder.write(1)
  expect(await folder.build()).toMatchObject({ status: 0 })
  expect(await folder.filesOf()).toEqual(sites[1])
}, 600_000)

test('several at once leave one whole site', async () => {
  await folder.write(0)
  const builds = await Promise.all([1, 2, 3].map(() => folder.build({ output: 'shared' })))
  expect(builds.map(({ status }) => status)).toEqual([0, 0, 0])
  expect(await folder.filesOf('shared')).toEqual(sites[0])
  expect(readdirSync(folder.path).filter(name => name.startsWith('shared'))).toEqual(['shared'])
})

describe('where it cannot write', () => {
  /** Builds the first version, then makes it fail with the second. */
  async function failing(output: string, { spoil, under }: { spoil?: () => void; under?: string }) {
    await folder.write(0)
    expect(await folder.build({ output })).toMatchObject({ status: 0 })
    spoil?.()
    await folder.write(1)
    const { status, said } = await folder.build({ output, ...(under && { under }) })
    expect(status).toBe(1)
    expect(said).toMatch(/^(?:ENOSPC|EFBIG|EACCES|EROFS).*\nNothing was written: .* is as it was\.$/m)
    expect(said).not.toMatch(/^\s+at /m)
    expect(await folder.filesOf(output)).toEqual(sites[0])
  }

  const isRoot = process.getuid?.() === 0

  /** A file system of its own, in memory. */
  function mounted(name: string, ...options: string[]): string {
    const path = join(folder.path, name)
    mkdirSync(path)
    execFileSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', path])
    return path
  }

  const unmount = (path: string) => execFileSync('umount', [path])

  test('large files, it leaves the last site', async () => {
    await failing('limited', { under: 'ulimit -f 4;' })
  })

  test.runIf(isRoot)(
    'for want of room, it leaves the last site',
    async () => {
      const disk = mounted('disk', '-o', 'size=16m')
      try {
        const fill = () => {
          const { bavail, bsize } = statfsSync(disk)
          writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize - 20_000))
        }
        await failing('disk/site', { spoil: fill })
        expect(readdirSync(disk).sort()).toEqual(['filler', 'site'])
      } finally {
        unmount(disk)
      }
    },
    120_000,
  )

  test.runIf(isRoot)(
    'as all is read-only, it leaves the last site',
    async () => {
      const disk = mounted('fixed')
      try {
        await failing('fixed/site', { spoil: () => execFileSync('mount', ['-o', 'remount,ro', disk]) })
      } finally {
        unmount(disk)
      }
    },
    120_000,
  )

  test.skipIf(isRoot)(
    'as it may not, it leaves the last site',
    async () => {
      const parent = join(folder.path, 'closed')
      mkdirSync(parent)
      await failing('closed/site', { spoil: () => chmodSync(parent, 0o555) })
      chmodSync(parent, 0o755)
    },
    120_000,
  )
})

/** Makes it another day for Node. */
const otherDay = `data:text/javascript,${encodeURIComponent(`
  const Now = Date
  globalThis.Date = class extends Now {
    constructor(...given) { given.length ? super(...given) : super(Date.now()) }
    static now() { return Now.UTC(2031, 11, 31, 23, 59) }
  }
`)}`

const elsewhere: [what: string, settings: { env?: NodeJS.ProcessEnv; under?: string }][] = [
  ['time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
  ['language', { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' } }],
  ['day', { env: { NODE_OPTIONS: `--import=${otherDay}` } }],
  ['number of processors', { under: 'taskset -pc 0 $$ > /dev/null;' }],
]

test.each(elsewhere)('with another %s it makes the same bytes', async (_, settings) => {
  // What earlier builds kept would be taken for this one.
  for (const name of ['elsewhere', '.cache'])
    rmSync(join(folder.path, name), { recursive: true, force: true })
  await folder.write(0)
  await folder.build({ output: 'elsewhere', ...settings })
  expect(await folder.filesOf('elsewhere')).toEqual(sites[0])
})

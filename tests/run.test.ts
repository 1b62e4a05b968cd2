import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const project = join(import.meta.dirname, '..')

/** A project of few modules, in a folder whose name is hard to quote. */
let root = ''

beforeAll(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'run-')), 'a “b” & 100 %41 ü')
  await mkdir(root)
  for (const name of ['bin', 'package.json', 'package-lock.json'])
    await cp(join(project, name), join(root, name), { recursive: true })
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'))
  // What threads run is compiled beside whatever is run.
  for (const name of ['event-thread', 'site-thread']) await write(`src/${name}.ts`, 'export default 0\n')
  await write('src/told.ts', "export const told: string = 'told'\n")
  await write(
    'src/tell.ts',
    `import { told } from './told.ts'
console.log(JSON.stringify([told, import.meta.url, import.meta.dirname, ...process.argv.slice(1)]))
process.exitCode = 3\n`,
  )
})

afterAll(() => rm(dirname(root), { recursive: true }))

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true })
  await writeFile(join(root, name), text)
}

interface Ended {
  status: unknown
  out: string
  said: string
}

function run(...options: string[]): Promise<Ended> {
  return new Promise(resolve => {
    const command = [join(root, 'bin/run.js'), ...options]
    execFile(process.execPath, command, { cwd: tmpdir() }, (error, out, said) =>
      resolve({ status: error?.code ?? 0, out, said }),
    )
  })
}

const compiled = () => readdir(join(root, '.cache/compiled')).catch(() => [])

describe('a module that is run', () => {
  test('has its own place, options and status, once compiled by several processes at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => run('src/tell.ts', '--content', 'a b')))
    for (const { status, out, said } of [...all, await run(join(root, 'src/tell.ts'), '--content', 'a b')]) {
      expect([status, said]).toEqual([3, ''])
      const [told, url, folder, ...options] = JSON.parse(out)
      expect(told).toBe('told')
      expect(new URL(url).pathname).toMatch(/\/src\/tell\.ts$/)
      expect(folder).toBe(join(root, 'src'))
      expect(options).toEqual([join(root, 'src/tell.ts'), '--content', 'a b'])
    }
    expect(await compiled()).toHaveLength(1)
  })

  test.each(['src/told.ts', 'layouts/told.tsx', 'tests/setup/a.ts'])(
    'is compiled anew when %s is another',
    async name => {
      const before = await compiled()
      await write(name, "export const told: string = 'told otherwise'\n")
      await run('src/tell.ts')
      expect(await compiled()).toHaveLength(before.length + 1)
    },
  )

  test('says what is wrong in it, without a trace of what compiles it', async () => {
    const before = await compiled()
    await write('src/broken.ts', 'const x: = 1\n')
    const { status, said } = await run('src/broken.ts')
    expect(status).toBe(1)
    expect(said).toContain('src/broken.ts:1:9')
    expect(said).not.toContain('node_modules')
    expect(await compiled()).toEqual(before)
  })

  test('shows where it throws by its own lines', async () => {
    await write('src/thrown.ts', "\n\nthrow new Error('Oh')\n")
    const { status, said } = await run('src/thrown.ts')
    expect(status).toBe(1)
    expect(said).toContain('src/thrown.ts:3:7')
  })

  test.each([[[]], [['src/nowhere.ts']], [['src']]])('has to be there: %j', async options => {
    const { status, out, said } = await run(...options)
    expect([status, out]).toEqual([2, ''])
    expect(said).toMatch(/^Unexpected module “.*”, expected one such as src\/cli\/build\.ts\n$/)
  })
})

import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputsOf } from '../../src/eleventy/outputs.ts'
import { findingsOf } from '../../src/report/findings.ts'
import { type Build, buildSite } from '../../src/site.ts'
import { pictures } from '../setup/pictures.ts'
import { engines, escapes, type HostileWriteUp } from './build-time.ts'

/** Stands in files that no write-up may read: beside the content folder, in it, and beside another event’s write-ups. */
const canary = 'canary-5d41402abc'

let folder: string
let content: string
let passwords: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  content = join(folder, 'content')
  passwords = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')[0] || canary
  await mkdir(join(content, 'other'), { recursive: true })
  for (const place of [folder, content, join(content, 'other')]) {
    await writeFile(join(place, 'canary.png'), pictures.slide)
    await writeFile(join(place, 'canary.yaml'), `name: ${canary}\n`)
  }
  await writeFile(join(folder, 'canary.txt'), `${canary}\n`)
  await writeFile(join(folder, 'canary.md'), `# ${canary}\n`)
  await writeFile(join(content, 'canary.txt'), `${canary}\n`)
  await writeFile(join(content, 'other', 'a.md'), '# Other\n\nText.\n')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Builds the event `conf` beside the canaries. */
async function buildWith(make: (event: string) => Promise<unknown>): Promise<Build> {
  const event = join(content, 'conf')
  await mkdir(event)
  try {
    await make(event)
    return await buildSite({ content })
  } finally {
    await rm(event, { recursive: true })
  }
}

/** All messages on the files of the event: `path:line:column rule`. */
function toldOf({ files }: Build): string[] {
  return findingsOf(files)
    .map(finding => ({ ...finding, path: relative(content, join(process.cwd(), finding.path)) }))
    .filter(({ path }) => path.startsWith('conf'))
    .map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`)
}

/** All that anybody gets to see: the files of the site, the pictures that it is given, and what is said. */
function shownBy({ site, model, files }: Build): string {
  const made = Object.values(outputsOf(site, '')).flat()
  const given = site.pictures.map(({ from }) => from)
  return [
    ...made.map(({ content }) => content()),
    JSON.stringify(model),
    ...given,
    JSON.stringify(findingsOf(files)),
  ].join('\n')
}

async function expectNothingRead(build: Build): Promise<void> {
  const shown = shownBy(build)
  expect(shown).not.toContain(canary)
  expect(shown).not.toContain(passwords)
  expect(shown).not.toContain(join(content, 'other', 'canary.png'))
}

describe.each([
  ['what reaches for other files', escapes],
  ['what would run', engines],
] satisfies [string, HostileWriteUp[]][])('%s has its message, and does nothing', (_, writeUps) => {
  test.each(writeUps)('%s', async (_, path, text, messages) => {
    const build = await buildWith(() => writeFile(join(content, path), `${text}\nGood words.\n`))
    expect(toldOf(build)).toEqual(messages.map(each => `${path}:${each}`))
    expect(build.site.writeUps.map(({ file }) => file)).toContain(path)
    await expectNothingRead(build)
  })
})

/** Names in the event’s folder, and where they lead. */
const links: [what: string, name: string, to: string][] = [
  ['a write-up', 'a.md', '../../canary.md'],
  ['a write-up at an absolute path', 'b.txt', '/etc/passwd'],
  ['a folder', 'more', '../..'],
  ['itself', 'loop', '.'],
  ['a picture', 'hall.png', '../other/canary.png'],
  ['facts', 'event.yaml', '../../canary.yaml'],
  ['a programme', 'programme.yaml', '/etc/passwd'],
  ['corrections', 'corrections.yaml', '../canary.txt'],
  ['a device without end', 'c.md', '/dev/zero'],
]

describe('no symbolic link is followed', () => {
  test.each(links)('%s', async (_, name, to) => {
    const build = await buildWith(async event => {
      await symlink(to, join(event, name))
      await writeFile(join(event, 'good.md'), '# Good\n\nGood words.\n\n![Hall](hall.png)\n')
    })
    expect(toldOf(build).filter(each => each.endsWith('file-is-no-link'))).toEqual([
      `conf/${name}:1:1 file-is-no-link`,
    ])
    expect(build.site.writeUps.map(({ file }) => file)).toEqual(['conf/good.md', 'other/a.md'])
    await expectNothingRead(build)
  })
})

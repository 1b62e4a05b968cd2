import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputsOf } from '../src/eleventy/outputs.ts'
import { recorded } from '../src/publish/recorded.ts'
import { newMemory } from '../src/report/memory.ts'
import { report } from '../src/report/report.ts'
import { type Build, buildSite } from '../src/site.ts'

describe('a memory', () => {
  const counting = () => {
    let count = 0
    return () => ++count
  }

  test('computes once for the same inputs, and anew for others', () => {
    const { recall } = newMemory()
    const answer = counting()
    const ask = (...inputs: unknown[]) => recall('sum', { inputs, answer })
    expect([ask(1, 'a'), ask(1, 'a'), ask(2, 'a'), ask(2, 'a'), ask(2)]).toEqual([1, 1, 2, 2, 3])
  })

  test('reports again what was reported, be it later', async () => {
    const { recall } = newMemory()
    const file = new VFile({ path: 'a.md', value: 'text' })
    const ask = () =>
      recall('parsed', {
        inputs: [],
        files: [file],
        answer: async () => {
          await Promise.resolve()
          report(file, 'Unexpected spin, expected none', { rule: 'shortcode-is-known' })
        },
      })
    for (let build = 0; build < 3; build++) {
      file.messages = []
      await ask()
      expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['shortcode-is-known'])
    }
  })

  test('forgets what no build asked for', () => {
    const { recall, forgetUnused } = newMemory()
    const answer = counting()
    const ask = () => recall('talk', { inputs: [], answer })
    expect(ask()).toBe(1)
    forgetUnused()
    expect(ask()).toBe(1)
    forgetUnused()
    forgetUnused()
    expect(ask()).toBe(2)
  })

  test('computes anew what would look up something else', () => {
    const { recall } = newMemory()
    const texts: string[] = []
    const ask = (titles: Record<string, string>) => {
      const book = { titleOf: (key: string) => titles[key] }
      const { text } = recall('text', {
        inputs: [],
        answer() {
          const { lookups, wouldSayTheSame } = recorded(book)
          const text = `see ${lookups.titleOf('a')}`
          texts.push(text)
          return { text, wouldSayTheSame }
        },
        stillHolds: ({ wouldSayTheSame }) => wouldSayTheSame(book),
      })
      return text
    }
    expect(ask({ a: 'Looms' })).toBe('see Looms')
    expect(ask({ a: 'Looms', b: 'Knots' })).toBe('see Looms')
    expect(ask({ a: 'Threads' })).toBe('see Threads')
    expect(texts).toEqual(['see Looms', 'see Threads'])
  })
})

describe('a build that remembers the ones before makes what a fresh one makes', () => {
  const kubecon = 'kubecon-eu-2018'
  const day3 = `${kubecon}/KubeCon-Copenhagen-2018-Day-3.md`
  const memory = newMemory()
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'))
    await cp('content', folder, { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  const edit = async (name: string, change: (text: string) => string) => {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    const text = await readFile(path, 'utf8').catch(() => '')
    await writeFile(path, change(text))
    // Two savings within one tick of the clock are told apart by the size or by this.
    await utimes(path, new Date(), new Date(Date.now() + 1000))
  }
  const add = (name: string, text: string) => () => edit(name, () => text)

  const changes: [what: string, change: () => Promise<void>][] = [
    ['nothing', async () => {}],
    ['a word of a note', () => edit(day3, text => text.replace(/\n\n([A-Z])/, '\n\nWell. $1'))],
    ['a title', () => edit(day3, text => text.replace('Running with Scissors', 'Running with Knives'))],
    [
      'the author of a write-up',
      () => edit(`${kubecon}/event.yaml`, text => text.replace(/authors: .*/, 'authors: [Ada Byron]')),
    ],
    ['a day', () => edit(`${kubecon}/event.yaml`, text => text.replace('Day 2', 'The second day'))],
    ['a fault in a YAML file', () => edit(`${kubecon}/event.yaml`, text => `${text}\n  - [`)],
    ['the fault mended', () => edit(`${kubecon}/event.yaml`, text => text.slice(0, -6))],
    ['an alias', add('people.yaml', '- { name: Elizabeth Rice, aliases: [Liz Rice] }\n')],
    ['a correction', add(`${kubecon}/corrections.yaml`, '- { writeUp: PITCHME.md, at: 9, talk: false }\n')],
    ['no correction', () => rm(join(folder, kubecon, 'corrections.yaml'))],
    [
      'another event',
      add('loom-conf/day.md', '# Day\n\n## Looms - Liz Rice, Aqua\n\nSee ![](x.png) and [this](/x/).\n'),
    ],
    ['a write-up less', () => rm(join(folder, kubecon, 'PITCHME.md'))],
    [
      'the address of the site',
      () => edit('site.yaml', text => text.replace('http://localhost:8080/', 'https://site.test/notes/')),
    ],
  ]

  test.each(changes)('after a change of %s', async (_, change) => {
    await change()
    const remembered = toldBy(await buildSite({ content: folder, memory }))
    const fresh = toldBy(await buildSite({ content: folder }))
    expect(remembered.messages).toEqual(fresh.messages)
    expect(remembered.model).toBe(fresh.model)
    expect(remembered.texts).toEqual(fresh.texts)
  })
})

function toldBy({ files, model, site }: Build) {
  const outputs = Object.values(outputsOf(site, '')).flat()
  return {
    messages: files.flatMap(file => file.messages.map(message => `${message} ${message.ruleId}`)).sort(),
    model: JSON.stringify(model),
    texts: Object.fromEntries(outputs.map(({ permalink, content }) => [permalink, content()])),
  }
}

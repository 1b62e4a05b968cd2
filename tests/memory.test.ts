import { cp, rm } from 'node:fs/promises'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { memoryOf, newMemory, type Question, type Store } from '../src/report/memory.ts'
import { report } from '../src/report/report.ts'
import { type EditedContent, editedContent } from './setup/remembered.ts'

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

  test('asks anew what failed', async () => {
    const { recall } = newMemory()
    const answer = vi.fn().mockRejectedValueOnce(new Error('EMFILE')).mockResolvedValue('text')
    const ask = (): Promise<string> => recall('text', { of: 'a.md', inputs: [1], answer })
    await expect(ask()).rejects.toThrow('EMFILE')
    expect([await ask(), await ask()]).toEqual(['text', 'text'])
    expect(answer).toHaveBeenCalledTimes(2)
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
})

describe('a memory with a store', () => {
  /** A store as a process leaves it to the next: all of it is plain data. */
  const newStore = () => {
    const kept = new Map<string, unknown>()
    const store: Store = {
      read: key => structuredClone(kept.get(key)),
      write: (key, value) => kept.set(key, structuredClone(value)),
    }
    return { store, kept }
  }

  describe.each([
    ['of one build', memoryOf],
    ['of many builds', newMemory],
  ])('%s', (_, memoryWith) => {
    test('has the answers of earlier processes by what they are kept by', () => {
      const { store } = newStore()
      const answer = vi.fn(() => ({ days: 3 }))
      const ask = (text: string) =>
        memoryWith(store).recall('days', { of: text, inputs: [text], answer, keptBy: () => text })
      expect([ask('a'), ask('a'), ask('b')]).toEqual([{ days: 3 }, { days: 3 }, { days: 3 }])
      expect(answer).toHaveBeenCalledTimes(2)
    })

    test('keeps the answers to different questions apart', () => {
      const { store } = newStore()
      const ask = (what: string) =>
        memoryWith(store).recall(what, { inputs: [], answer: () => what, keptBy: () => 'all' })
      expect([ask('days'), ask('names'), ask('days')]).toEqual(['days', 'names', 'days'])
    })

    test('keeps nothing that is not said to be worth it', () => {
      const { store, kept } = newStore()
      memoryWith(store).recall('sum', { inputs: [], answer: () => 1 })
      expect([...kept]).toEqual([])
    })

    test('packs what is no plain data', () => {
      const { store, kept } = newStore()
      const question: Question<() => string> = {
        inputs: [],
        answer: () => () => 'looms',
        keptBy: () => 'all',
        packing: { pack: value => value(), unpack: data => () => String(data) },
      }
      const ask = () => memoryWith(store).recall('word', question)()
      expect([ask(), ask()]).toEqual(['looms', 'looms'])
      expect([...kept.values()]).toEqual([{ data: 'looms', messages: [] }])
    })

    test('waits for what takes its time, and reports again what it reported', async () => {
      const { store } = newStore()
      const answer = vi.fn()
      const ask = async () => {
        const file = new VFile({ path: 'a.md', value: 'text' })
        report(file, 'Unexpected knot, expected none', { rule: 'shortcode-is-known' })
        const value = await memoryWith(store).recall('parsed', {
          inputs: [],
          files: [file],
          answer: async () => {
            await Promise.resolve()
            report(file, 'Unexpected spin, expected none', { rule: 'shortcode-is-known', place: point })
            answer()
            return 'tree'
          },
          keptBy: () => 'all',
          packing: { pack: value => value, unpack: async data => String(data) },
        })
        return [value, file.messages.map(({ reason, line }) => [reason, line])]
      }
      const point = { line: 1, column: 2 }
      const told = [
        'tree',
        [
          ['Unexpected knot, expected none', undefined],
          ['Unexpected spin, expected none', 1],
        ],
      ]
      expect([await ask(), await ask()]).toEqual([told, told])
      expect(answer).toHaveBeenCalledTimes(1)
    })

    test('does not keep a failure', async () => {
      const { store, kept } = newStore()
      const answer = vi.fn().mockRejectedValueOnce(new Error('EMFILE')).mockResolvedValue('text')
      const packing = { pack: (value: string) => value, unpack: async (data: unknown) => String(data) }
      const ask = (): Promise<string> =>
        memoryWith(store).recall('text', { inputs: [], answer, keptBy: () => 'all', packing })
      await expect(ask()).rejects.toThrow('EMFILE')
      expect([...kept]).toEqual([])
      expect([await ask(), await ask()]).toEqual(['text', 'text'])
      expect(answer).toHaveBeenCalledTimes(2)
    })

    test('takes nothing else that a store has', () => {
      const store: Store = { read: () => 'nonsense', write: () => {} }
      expect(memoryWith(store).recall('sum', { inputs: [], answer: () => 1, keptBy: () => 'all' })).toBe(1)
    })
  })
})

describe('a build of this project’s content that remembers the ones before makes what a fresh one makes', () => {
  const kubecon = 'kubecon-eu-2018'
  const day3 = `${kubecon}/KubeCon-Copenhagen-2018-Day-3.md`
  let content: EditedContent
  beforeAll(async () => {
    content = await editedContent()
    await cp('content', content.folder, { recursive: true })
  })
  afterAll(() => rm(content.folder, { recursive: true }))

  const replace = (name: string, from: string | RegExp, to: string) => () =>
    content.edit(name, text => text.replace(from, to))
  const write = (name: string, text: string) => () => content.write(name, text)

  const changes: [what: string, change: () => Promise<void>][] = [
    ['nothing', async () => {}],
    ['a word of a note', replace(day3, /\n\n([A-Z])/, '\n\nWell. $1')],
    ['a title', replace(day3, 'Running with Scissors', 'Running with Knives')],
    ['the author of a write-up', replace(`${kubecon}/event.yaml`, /authors: .*/, 'authors: [Ada Byron]')],
    ['a day', replace(`${kubecon}/event.yaml`, 'Day 2', 'The second day')],
    ['a fault in a YAML file', replace(`${kubecon}/event.yaml`, /$/, '\n  - [`')],
    ['the fault mended', replace(`${kubecon}/event.yaml`, '\n  - [`', '')],
    ['an alias', write('people.yaml', '- { name: Elizabeth Rice, aliases: [Liz Rice] }\n')],
    ['a correction', write(`${kubecon}/corrections.yaml`, '- { writeUp: PITCHME.md, at: 9, talk: false }\n')],
    ['no correction', () => content.remove(`${kubecon}/corrections.yaml`)],
    [
      'another event',
      write('loom-conf/day.md', '# Day\n\n## Looms - Liz Rice, Aqua\n\nSee ![](x.png) and [this](/x/).\n'),
    ],
    ['a write-up less', () => content.remove(`${kubecon}/PITCHME.md`)],
    ['the address of the site', replace('site.yaml', 'http://localhost:8080/', 'https://site.test/notes/')],
  ]

  test.each(changes)('after a change of %s', async (_, change) => {
    await change()
    await content.expectAsFresh()
  })
})

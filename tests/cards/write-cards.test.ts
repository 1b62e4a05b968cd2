import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CardText } from '../../layouts/cards/card-text.ts'
import { cardDrawer } from '../../src/cli/cards/draw.ts'
import { writeCards } from '../../src/cli/cards/write-cards.ts'
import type { CardFile } from '../../src/publish/pages.ts'
import { buildOf } from '../setup/content.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conference-notes-cards-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function cardsOf(title: string, site = ''): Promise<CardFile[]> {
  const files = { 'conf/day-1.md': `# Day 1\n\n## ${title} - Ada Byron\n\nNotes.\n`, 'site.yaml': site }
  return (await buildOf(files)).site.cards
}

/** Writes the cards with a drawing that only tells its title, and says which were drawn. */
async function write(cards: CardFile[], draw = async ({ titles }: CardText) => Buffer.from(titles[0] ?? '')) {
  const drawn: string[] = []
  const { files, paths } = await writeCards(cards, {
    output: join(folder, 'site'),
    cache: join(folder, 'cache'),
    draw: text => {
      drawn.push(text.titles[0] ?? '')
      return draw(text)
    },
  })
  return {
    drawn: drawn.sort(),
    paths,
    messages: files.flatMap(({ path, messages }) => messages.map(({ reason }) => `${path}: ${reason}`)),
  }
}

const at = (path: string) => readFile(join(folder, 'site', path), 'utf8')

describe('cards', () => {
  test('are those of the site, its events and its talks', async () => {
    const cards = await cardsOf('Looms')
    expect(cards.map(({ to }) => to)).toEqual([
      'assets/card.png',
      'conf/card.png',
      'conf/talks/looms/card.png',
    ])
  })

  test('are none where site.yaml says so', async () => {
    expect(await cardsOf('Looms', 'cards: false\n')).toEqual([])
  })

  test('are drawn once', async () => {
    expect((await write(await cardsOf('Looms'))).drawn).toEqual(['Conference notes', 'Looms', 'conf'])
    expect((await write(await cardsOf('Looms'))).drawn).toEqual([])
    expect(await at('conf/talks/looms/card.png')).toBe('Looms')
  })

  test('that are there stay as they are', async () => {
    const path = 'conf/talks/looms/card.png'
    const written = async () => stat(join(folder, 'site', path))
    const { paths } = await write(await cardsOf('Looms'))
    const { ino, mtimeMs } = await written()
    expect((await write(await cardsOf('Looms'))).paths).toEqual(paths)
    expect(await written()).toMatchObject({ ino, mtimeMs })
    expect(paths).toEqual(['assets/card.png', 'conf/card.png', path])
  })

  test('are drawn anew when something on them changes', async () => {
    await write(await cardsOf('Looms'))
    expect((await write(await cardsOf('Looms, mended'))).drawn).toEqual(['Looms, mended'])
  })

  test('leave the cache when no build used them for a month', async () => {
    await write(await cardsOf('Looms'))
    const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    const cache = join(folder, 'cache')
    for (const name of await readdir(cache)) await utimes(join(cache, name), long, long)
    await write(await cardsOf('Threads'))
    // Those of the site and the event were used again, that of “Looms” was not.
    expect(await readdir(cache)).toHaveLength(3)
  })

  test('are the site’s where they cannot be drawn, with a message', async () => {
    const { messages } = await write(await cardsOf('Looms'), async ({ titles: [title = ''] }) => {
      if (title === 'Looms') throw new Error('no thread')
      return Buffer.from(title)
    })
    expect(messages).toEqual([
      'conf/talks/looms/card.png: Unexpected failure to draw this card: no thread, expected a picture',
    ])
    expect(await at('conf/talks/looms/card.png')).toBe('Conference notes')
  })

  test('break nothing where none can be drawn', async () => {
    const { messages, paths } = await write(await cardsOf('Looms'), async () => {
      throw new Error('no loom')
    })
    expect(paths).toEqual([])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('this card and 2 more: no loom')
  })
})

test('the picture of a card is a PNG of 1200 by 630', async () => {
  const text = {
    siteName: 'Notes',
    titles: ['<Looms> & “threads”'],
    people: [],
    lead: null,
    label: 'Talk',
    margin: [],
    takers: [],
  }
  const png = Buffer.from(await cardDrawer()(text))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const other = Buffer.from(await cardDrawer()({ ...text, titles: ['Threads'] }))
  expect(other.equals(png)).toBe(false)
})

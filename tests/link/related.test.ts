import { expect, test } from 'vitest'
import { relatedTalks } from '../../src/link/related.ts'
import type { Talk } from '../../src/model/model.ts'
import { buildOf } from '../setup/content.ts'

const files = {
  'one/notes.md': `# One

## Weaving on Looms - Ada Byron

Notes.

## Tying Knots - Mary Ross

Notes.

## Wool for Looms - Joan Clarke

Notes.

## Cats of the City - Grace Murray

Notes.
`,
  'two/notes.md': `# Two

## What I Learned - Ada Byron & Mary Ross

Notes.

## Looms Again - Eva Lang

Notes.

## Cats at Home - Ida Rhodes

Notes.
`,
}

test('talks are related by speakers, then topics, then rare words, at all events', async () => {
  const { site } = await buildOf(files)
  const related = site.talks.map(({ title, related }) => [
    title,
    ...related.map(({ title, event, reason }) => `${title} @ ${event.title}: ${reason}`),
  ])
  expect(related).toEqual([
    [
      'Weaving on Looms',
      'What I Learned @ two: also by Ada Byron',
      'Wool for Looms @ one: Looms',
      'Looms Again @ two: Looms',
    ],
    ['Tying Knots', 'What I Learned @ two: also by Mary Ross'],
    ['Wool for Looms', 'Weaving on Looms @ one: Looms', 'Looms Again @ two: Looms'],
    ['Cats of the City', 'Cats at Home @ two: “Cats”'],
    ['What I Learned', 'Weaving on Looms @ one: also by Ada Byron', 'Tying Knots @ one: also by Mary Ross'],
    ['Looms Again', 'Weaving on Looms @ one: Looms', 'Wool for Looms @ one: Looms'],
    ['Cats at Home', 'Cats of the City @ one: “Cats”'],
  ])
})

/** Titles with the ids of speakers and of topics; talks are known by their places. */
type Known = [title: string, speakers?: string[], topics?: string[]]

function relatedTo(place: number, known: Known[]): string[] {
  const talks = known.map(
    ([title, speakers = []], index): Talk => ({
      id: String(index),
      event: 'conf',
      title,
      kind: 'talk',
      level: null,
      day: null,
      session: null,
      speakers: speakers.map(person => ({ person, name: person, role: null, organization: null })),
      links: [],
      notes: [],
    }),
  )
  const topics = new Set(known.flatMap(([, , own = []]) => own))
  const all = [...topics].map(id => ({
    id,
    name: id,
    aliases: [],
    talks: known.flatMap(([, , own = []], index) => (own.includes(id) ? String(index) : [])),
  }))
  const own = talks[place]
  const related = own ? relatedTalks(talks, all)(own) : []
  return related.map(({ talk, ties }) => `${talk.id}: ${ties.flatMap(tie => Object.values(tie)).join(', ')}`)
}

const others = Array.from({ length: 60 }, (_, index): Known => [`Filler${'abcdefghij'[index % 10]}${index}x`])

test.each<[what: string, known: Known[], related: string[]]>([
  ['nothing', [['Looms'], ['Knots']], []],
  [
    'a speaker',
    [
      ['Looms', ['ada']],
      ['Knots', ['ada']],
      ['Wool', ['eva']],
    ],
    ['1: ada'],
  ],
  ['a topic that is rare', [['Looms', [], ['silk']], ['Knots', [], ['silk']], ...others], ['1: silk']],
  ['a word that is rare', [['Silk Looms'], ['On Silk'], ...others], ['1: Silk']],
  ['a word in another form', [['Weaving'], ['To weave'], ...others], ['1: Weaving']],
  ['a word that any talk may have', [['The introduction'], ['An introduction'], ...others], []],
  ['a phrase, by its words', [['Silk Looms'], ['Silk Looms'], ...others], ['1: Silk, Looms']],
  ['a word twice in a title', [['Silk, silk'], ['Silk'], ...others], ['1: Silk']],
  [
    'speakers before topics before words, and all that two have in common',
    [
      ['Silk Looms', ['ada'], ['cloth']],
      ['On Silk'],
      ['Knots', [], ['cloth']],
      ['Wool', ['ada']],
      ['Looms', ['ada'], ['cloth']],
      ...others,
    ],
    ['4: ada, cloth, Looms', '3: ada', '2: cloth', '1: Silk'],
  ],
  [
    'five at most',
    Array.from({ length: 8 }, (): Known => ['Looms', ['ada']]),
    ['1: ada', '2: ada', '3: ada', '4: ada', '5: ada'],
  ],
  [
    'what sixty have',
    Array.from({ length: 60 }, (): Known => ['Looms', ['ada']]).slice(0, 60),
    ['1: ada', '2: ada', '3: ada', '4: ada', '5: ada'],
  ],
  ['what more have', Array.from({ length: 61 }, (): Known => ['Looms', ['ada']]), []],
  ['a word that many have', [...Array.from({ length: 20 }, (): Known => ['Looms']), ...others], []],
])('related by %s', (_, known, related) => {
  expect(relatedTo(0, known)).toEqual(related)
})

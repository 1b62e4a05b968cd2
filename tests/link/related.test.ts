import { expect, test } from 'vitest'
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

import { expect, test } from 'vitest'
import { proseTellsOfTalk } from '../../src/recognize/prose.ts'
import { treeOf } from '../setup/tree.ts'

test.each([
  ['The talk was good.', true],
  ['She talked of looms.', true],
  ['As the speaker said:', true],
  ['Presented well.', true],
  ['His presentation was long.', true],
  ['A session with slides.', true],
  ['Loud was the audience.', true],
  ['Une conférence.', true],
  ['Elle a présenté les nœuds.', true],
  ['Les nœuds présentés hier.', false],
  ['Il présentait les nœuds.', true],
  ['L’orateur parla.', true],
  ['Ein Vortrag.', true],
  ['Sie präsentiert Knoten.', true],
  ['Looms.\n\nA talk.', true],
  ['Looms.\n\n> Cloth.\n\nA talk.', true],
  ['Looms.\n\nCloth.\n\nA talk.', false],
  ['> A talk.', false],
  ['![A talk](a.png)', false],
  ['Small talkers.', false],
  ['The representation of looms.', false],
])('“%s” speaks of a talk: %s', async (text, does) => {
  expect(proseTellsOfTalk((await treeOf(text)).children)).toBe(does)
})

import { describe, expect, test } from 'vitest'
import { blankNotes, hasWords, isBlank, stateOf } from '../../src/recognize/states.ts'
import { treeOf } from '../setup/tree.ts'

describe('what notes say of themselves', () => {
  test.each([
    ['', 'no-notes'],
    ['<!-- later -->', 'no-notes'],
    ['<!-- one -->\n\n<!-- two -->', 'no-notes'],
    ['<!-- one --> <!-- two -->', 'notes'],
    ['<br>', 'notes'],
    ['<!-- later -->\n\nGood.', 'notes'],
    ['Good.', 'notes'],
    ['I missed it.', 'not-attended'],
    ['Sadly I missed it.', 'not-attended'],
    ['Unfortunately I skipped this one.', 'not-attended'],
    ['Sorry, I was not there.', 'not-attended'],
    ['Sorry I wasn’t able to come.', 'not-attended'],
    ["I wasn't at this one.", 'not-attended'],
    ['I was not in the room.', 'not-attended'],
    ['I didn’t attend.', 'not-attended'],
    ["I didn't see it.", 'not-attended'],
    ['I didn’t make it.', 'not-attended'],
    ['I did not attend it.', 'not-attended'],
    ['I did not see it.', 'not-attended'],
    ['<!-- later -->\n\nI missed it.', 'not-attended'],
    ['One.\n\nTwo.\n\nI missed it.', 'notes'],
    ['Good. I missed it.', 'notes'],
    ['I was not sure.', 'notes'],
    ['I did not know.', 'notes'],
    ['I missedit.', 'notes'],
    ['Luckily I missed nothing.', 'notes'],
  ])('“%s”: %s', async (markdown, state) => {
    expect(stateOf((await treeOf(markdown)).children)).toBe(state)
  })
})

describe('notes that are yet to be written', () => {
  test.each([
    ['', '<!-- Your notes -->'],
    ['Day 1', '<!-- Your notes: Day 1 -->'],
    ['<Day> 1 -- 2', '<!-- Your notes: Day 1 2 -->'],
    ['a-b', '<!-- Your notes: a-b -->'],
    ['--', '<!-- Your notes -->'],
  ])('“%s” is told to their author as %s, and known again', async (when, text) => {
    expect(blankNotes(when)).toBe(text)
    expect(isBlank((await treeOf(text)).children)).toBe(true)
  })

  test.each([
    ['<!-- Your notes -->', true],
    ['Speakers: Ada Byron\n\n<!-- Your notes -->', true],
    ['With Speakers: Ada Byron\n\n<!-- Your notes -->', false],
    ['Good.\n\nSpeakers: Ada Byron\n\n<!-- Your notes -->', false],
    ['<!-- Your notes -->\n\nGood.', false],
    ['<!-- My notes -->', false],
    ['<!-- Your notes --><br>', false],
    ['<!-- Your notes: -->', false],
    ['Good.', false],
    ['', false],
  ])('“%s”: %s', async (markdown, is) => {
    expect(isBlank((await treeOf(markdown)).children)).toBe(is)
  })
})

test.each([
  ['# Weaving', false],
  ['# Weaving\n\n<!-- Your notes -->', false],
  ['# Weaving\n\nGood.', true],
  ['# Weaving\n\n- Good.', true],
])('“%s” has words: %s', async (markdown, has) => {
  const { children } = await treeOf(markdown)
  expect(hasWords(children, new Set())).toBe(has)
  expect(hasWords(children, new Set(children))).toBe(false)
})

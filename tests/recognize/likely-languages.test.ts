import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { francAll } from 'franc-min'
import { describe, expect, test } from 'vitest'
import { likelyLanguages } from '../../src/recognize/likely-languages.ts'

const root = join(import.meta.dirname, '../..')
const seed = 20180502

/** franc has a word of its own for a text without letters. */
const expectSame = (text: string) => {
  const all = francAll(text, { minLength: 0 })
  expect(likelyLanguages(text)).toEqual(all[0]?.[0] === 'und' ? [] : all)
}

describe('the likeliest languages are those of franc', () => {
  test('for write-ups', () => {
    for (const name of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }))
      if (/\.(?:md|rst)$/.test(name)) expectSame(readFileSync(join(root, 'content', name), 'utf8'))
  })

  test.each([
    ['English', 'The speakers told us how their clusters fail, and what they do about it now.'],
    ['French', 'La conférence a commencé par une présentation de la nouvelle version du noyau.'],
    ['Russian', 'Докладчик рассказал о том, как они перешли на новую систему.'],
    ['Japanese', 'このセッションでは、新しいバージョンについて話しました。'],
    ['Chinese', '这个演讲介绍了新的版本。'],
    ['Korean', '이 발표에서는 새로운 버전을 소개했습니다.'],
    ['Arabic', 'تحدث المتحدث عن الإصدار الجديد'],
    ['none', '2018-05-02 12:30'],
    ['an object’s own words', 'constructor __proto__ toString hasOwnProperty valueOf'],
    ['nothing', ''],
  ])('for %s', (_, text) => expectSame(text))

  test('for any letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), expectSame), {
      seed,
      numRuns: 500,
    })
  })
})

import { describe, expect, inject, test } from 'vitest'
import { brokenLinksOf } from './links.ts'

describe.each(['atRoot', 'belowPath', 'hard'] as const)('links of the site %s', key => {
  test('every internal link and anchor leads somewhere', async () => {
    expect(await brokenLinksOf(inject(key))).toEqual([])
  })
})

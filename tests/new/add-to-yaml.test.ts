import { describe, expect, test } from 'vitest'
import { addToYaml } from '../../src/text/add-to-yaml.ts'

const a = { below: 'writeUps', lines: 'a.md:\n  # url: https://a.example/\n', value: { 'a.md': null } }

/** A text, and what it is when facts of `a.md` are added; null where lines cannot be added. */
const cases: [what: string, before: string, after: string | null][] = [
  ['an empty text', '', 'writeUps:\n  a.md:\n    # url: https://a.example/\n'],
  [
    'no such key, and odd formatting',
    '# Mine\nname:   "Conf"   # why\n\n\ndays: [ {date: 2018-05-02,  label: Day 1} ]\n# the end',
    '# Mine\nname:   "Conf"   # why\n\n\ndays: [ {date: 2018-05-02,  label: Day 1} ]\n# the end\nwriteUps:\n  a.md:\n    # url: https://a.example/\n',
  ],
  [
    'a key without value',
    'writeUps:\nname: Conf\n',
    'writeUps:\n  a.md:\n    # url: https://a.example/\nname: Conf\n',
  ],
  [
    'entries with comments and another indentation, before other keys',
    'writeUps:   # facts\n    b.md:\n        terms: CC0\n        # url: soon\n\n# Where\nplace: Here\n',
    'writeUps:   # facts\n    b.md:\n        terms: CC0\n        # url: soon\n    a.md:\n      # url: https://a.example/\n\n# Where\nplace: Here\n',
  ],
  [
    'lines that end as on Windows',
    'writeUps:\r\n  b.md: { terms: CC0 }\r\nname: Conf\r\n',
    'writeUps:\r\n  b.md: { terms: CC0 }\r\n  a.md:\r\n    # url: https://a.example/\r\nname: Conf\r\n',
  ],
  [
    'text that looks like the key',
    'name: |\n  writeUps:\n    none\nwriteUps:\n  b.md: {}\n',
    'name: |\n  writeUps:\n    none\nwriteUps:\n  b.md: {}\n  a.md:\n    # url: https://a.example/\n',
  ],
  ['the same entry', 'writeUps:\n  a.md: { terms: CC0 }\n', null],
  ['entries in one line', 'writeUps: { b.md: { terms: CC0 } }\n', null],
  ['a text in one line', '{ name: Conf }\n', null],
  ['a mistake', 'name: [Conf\n', null],
]

describe('adding to YAML leaves every letter that is there', () => {
  test.each(cases)('%s', (_, before, after) => {
    expect(addToYaml(before, a)).toBe(after)
  })
})

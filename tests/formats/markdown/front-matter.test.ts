import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { frontMatterOf } from '../../../src/formats/markdown/front-matter.ts'

/** The head of a text, the language that it is read as, and the facts in it; null where it is text. */
const heads: [what: string, head: string, language: string | null, data: object][] = [
  ['YAML', '---\ntitle: Looms\n---\n', 'yaml', { title: 'Looms' }],
  ['YAML that ends in dots', '---\ntitle: Looms\n...\n', 'yaml', { title: 'Looms' }],
  ['TOML', '+++\ntitle = "Looms"\n+++\n', 'toml', { title: 'Looms' }],
  ['JSON', '{\n  "title": "Looms"\n}\n', 'json', { title: 'Looms' }],
  ['fields', 'Title: Looms\nAuthor: Ada Byron\n\n', 'fields', { title: 'Looms', author: 'Ada Byron' }],
  [
    'fields over several lines, up to a rule',
    'Title: Looms\n  at scale\nslug: looms\n---\n',
    'fields',
    { title: 'Looms at scale', slug: 'looms' },
  ],
  ['one field alone', 'Title: Looms\n\n', null, {}],
  ['lines like fields that are none of a text', 'Looms: good\nKnots: better\n\n', null, {}],
  ['a first slide', '---\n\n# Looms\n---\n', null, {}],
  ['JavaScript', '---js\n{ title: "Looms" }\n---\n', null, {}],
]

describe('front matter', () => {
  test.each(heads)('%s', (_, head, language, data) => {
    const found = frontMatterOf(new VFile({ path: 'a.md', value: `${head}Text.\n` }))
    expect([found?.language ?? null, found?.data ?? {}]).toEqual([language, data])
    if (found) expect(found.length).toBe(head.length)
  })

  const wrong: [what: string, head: string, message: RegExp][] = [
    ['YAML', '---\ntitle: [Looms\n---\n', /^a\.md:\d:\d.*: Unexpected front matter: .*, expected YAML$/],
    ['TOML', '+++\ntitle = Looms\n+++\n', /^a\.md:2:9.*: Unexpected front matter: .*, expected TOML$/],
    ['JSON', '{\n  "title": "Looms\n}\n', /^a\.md:\d:\d.*: Unexpected front matter: .*, expected JSON$/],
    [
      'JavaScript',
      '---js\n{ title: "Looms" }\n---\n',
      /^a\.md:1:1: Unexpected front matter in js, expected YAML, TOML or JSON; nothing is run, shown as text$/,
    ],
    [
      'what stands between semicolons',
      ';;;\n{ "title": "Looms" }\n;;;\n',
      /^a\.md:1:1: Unexpected front matter between ;;;, expected YAML/,
    ],
  ]
  test.each(wrong)('%s that cannot be read is told', (_, head, message) => {
    const file = new VFile({ path: 'a.md', value: `${head}Text.\n` })
    frontMatterOf(file)
    expect(file.messages.map(String)).toEqual([expect.stringMatching(message)])
  })
})

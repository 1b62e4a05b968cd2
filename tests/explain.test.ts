import { describe, expect, test } from 'vitest'
import { summaryOf } from '../src/cli/check-summary.ts'
import { accountsOf, printAccount } from '../src/cli/explain.ts'
import { buildOf } from './setup/content.ts'

/** What is printed of each write-up of an event. */
async function explained(files: Record<string, string>): Promise<string[]> {
  const inEvent = Object.fromEntries(Object.entries(files).map(([name, text]) => [`conf/${name}`, text]))
  const build = await buildOf(inEvent)
  return accountsOf(build.digests, build).map(printAccount)
}

describe('an account of a write-up', () => {
  test('tells its talks, what they were matched with, and what else it has headings for', async () => {
    const [one, two] = await explained({
      'programme.yaml': 'sessions: [{ id: s1, title: Looms at scale, speakers: [Ada Byron] }]\n',
      'one.md':
        '# Conf as one saw it\n\n## Looms at scale - Ada Byron, Analyst, Engine Works\n\nGood.\n\n## Knots - Mary Ross\n\nTied.\n\n## Lunch\n\nSoup.\n',
      'two.md': '# Conf as two saw it\n\n## Keynote: Knots - Mary Ross\n\n## More\n\nText.\n',
    })
    expect(one).toBe(`conf/one.md: “Conf as one saw it”
  markdown: it has no marks of another format
  2 talks, 20 words
    3: Looms at scale
      talk · Ada Byron, Analyst, Engine Works
      7: it names speakers (+4); most headings of its level are talks (+3)
      is s1 “Looms at scale”, 12: the same title (+8); the same speakers: Ada Byron (+4)
    7: Knots
      talk · Mary Ross
      7: it names speakers (+4); most headings of its level are talks (+3)
      is conf/two.md:3 “Knots”, 11: the same title (+8); the same speakers: Mary Ross (+4); only one is a keynote (-1)
  other headings
    1: Conf as one saw it
      -6: it is the title of the whole (-6)
    11: Lunch
      -6: its words are those of a heading about something else (-6)
`)
    expect(two).toContain('      is conf/one.md:7 “Knots”, 11: ')
    expect(two).toContain('      keynote · Mary Ross · no-notes\n')
  })

  test('says in which language it is, and what to write to turn what is doubtful', async () => {
    const [text] = await explained({
      'day-1.md':
        '---\nlang: de\n---\n\nHallo.\n\n## Nähen - Carl New, Foo Inc.\n\nText.\n\n## Weben - Ada Byron\n\nText.\n\n## Sonst\n\nText.\n\n## Und\n\nText.\n',
    })
    expect(text).toContain('; written in de\n')
    expect(text).toContain(
      '  doubtful; these lines in corrections.yaml would turn it:\n    - { writeUp: day-1.md, at: 11, talk: false }\n    - { writeUp: day-1.md, at: 7, talk: true }\n',
    )
  })

  test('has no more than its text where it has no headings', async () => {
    expect(await explained({ 'a.md': 'Text.\n' })).toEqual([
      'conf/a.md: “a”\n  markdown: it has no marks of another format\n  0 talks, 1 word\n',
    ])
  })
})

describe('the summary of a check', () => {
  const none = { error: 0, warning: 0, info: 0 }
  const cases: [what: string, counts: Partial<typeof none>, all: boolean, said: string][] = [
    ['nothing', {}, false, 'Nothing to mend'],
    ['a warning', { warning: 1 }, false, 'docs/diagnostics.md tells what each rule means'],
    ['an info', { info: 1 }, false, '1 info, such as missing pictures: --all shows them\nNothing to mend'],
    ['an info that is shown', { info: 1 }, true, 'Nothing to mend'],
  ]
  test.each(cases)('with %s', (_, counts, all, said) => {
    expect(summaryOf([], { counts: { ...none, ...counts }, all })).toBe(
      `${said}\n--explain tells how each talk was found\n`,
    )
  })

  test('tells of sessions that wait for notes, and of words that are not shown', async () => {
    const { digests } = await buildOf({
      'conf/a.md': '# Conf\n\n## Looms - Ada Byron\n\nGood.\n\n## Knots - Mary Ross\n\n<!-- Your notes -->\n',
      'conf/b.mdx': 'Before.\n\n<div>\nexport const a = 1\n</div>\n',
    })
    expect(summaryOf(digests, { counts: none, all: false })).toMatch(
      /^conf\/a\.md: markdown, 1 talk, 1 session without notes, 8 words\nconf\/b\.mdx: markdown, 0 talks, 5 words, 4 not on the page\n/,
    )
  })
})

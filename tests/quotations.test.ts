import { describe, expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'

const files = {
  'conf/one.md': `# Conf

## Day 1

### Weaving at Scale - Ada Byron, Engine Works

Notes.

> "Cut **it**"
> \\- Ada Byron, Engine Works

And [Ada](https://example.org/):

> Sew it
> — [Ada Byron](https://ada.example/) & Grace Murray

### Knots - Mary Ross

> As Ada says — Ada Byron

> Tie it — Oscar Wilde
`,
  'conf/two.md': `# My conf

## Day 1 keynotes

It was full.

> Come in
> — Ada Byron
`,
  'conf/event.yaml': 'days: [{ date: 2020-02-01, label: Day 1 }]\n',
  'other/notes.md':
    '# Other\n\n## Cloth - Joan Clarke\n\n> Tie it well\n> — Mary ROSS\n\n> Fold it\n> — Joan\n',
}

describe('quotations', () => {
  test('are linked to talks and people', async () => {
    const { model } = await buildOf(files)
    const told = model.quotations.map(({ text, speakers, talk }) =>
      [text, speakers.map(({ name, person }) => `${name}: ${person}`).join(', '), talk].join(' | '),
    )
    expect(told).toEqual([
      'Cut it | Ada Byron: ada-byron | conf/weaving-at-scale',
      'Sew it | Ada Byron: ada-byron, Grace Murray: null | conf/weaving-at-scale',
      'As Ada says | Ada Byron: ada-byron | conf/knots',
      'Tie it | Oscar Wilde: null | conf/knots',
      'Come in | Ada Byron: ada-byron | conf/weaving-at-scale',
      'Tie it well | Mary Ross: mary-ross | other/cloth',
      'Fold it | Joan Clarke: joan-clarke | other/cloth',
    ])
  })

  test('stand in the notes as figures', async () => {
    const { site } = await buildOf(files)
    const body = site.talks.find(({ title }) => title === 'Weaving at Scale')?.notes[0]?.body
    expect(body).toBe(`<p>Notes.</p>
<figure id="note-1-quotation-cut-it" class="quotation">
<blockquote>
<p>"Cut <strong>it</strong>"</p>
</blockquote>
<figcaption>— <a href="/speakers/ada-byron/">Ada Byron</a>, Engine Works</figcaption>
</figure>
<p>And <a href="https://example.org/">Ada</a>:</p>
<figure id="note-1-quotation-sew-it" class="quotation">
<blockquote>
<p>Sew it</p>
</blockquote>
<figcaption>— <a href="https://ada.example/">Ada Byron</a> &#x26; Grace Murray</figcaption>
</figure>`)
  })

  test('are listed on the pages of those who said them, by their sources', async () => {
    const { site } = await buildOf(files)
    const ada = site.speakers.find(({ name }) => name === 'Ada Byron')
    const told = ada?.quotations.map(({ talk, writeUp, quotations }) => [
      talk?.title,
      writeUp.title,
      ...quotations.map(({ paragraphs, place }) => `${paragraphs.join(' ')}: ${place}`),
    ])
    expect(told).toEqual([
      [
        'Weaving at Scale',
        'Conf',
        'Cut it: /conf/write-ups/one/#text-quotation-cut-it',
        'Sew it: /conf/write-ups/one/#text-quotation-sew-it',
      ],
      ['Knots', 'Conf', 'As Ada says: /conf/write-ups/one/#text-quotation-as-ada-says'],
      ['Weaving at Scale', 'My conf', 'Come in: /conf/write-ups/two/#text-quotation-come-in'],
    ])
  })

  test('from a talk that stand elsewhere than in its notes are listed on its page', async () => {
    const { site } = await buildOf(files)
    const beside = site.talks.map(({ title, quotations }) => [
      title,
      quotations.flatMap(({ quotations }) => quotations.flatMap(({ paragraphs }) => paragraphs)),
    ])
    expect(Object.fromEntries(beside)).toEqual({ 'Weaving at Scale': ['Come in'], Knots: [], Cloth: [] })
  })
})

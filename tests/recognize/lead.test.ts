import { describe, expect, test } from 'vitest'
import { leadOf } from '../../src/recognize/lead.ts'
import { treeOf } from '../setup/tree.ts'

/** What the blocks beneath a heading tell of its talk: "title | speakers | kind, level"; nothing where they tell nothing. */
const table: [what: string, markdown: string, told: string][] = [
  ['a text', 'It was good.', ''],
  ['a name', 'Ada Byron', '| Ada Byron'],
  ['a name with role and organization', 'Ada Byron, CTO, Looms', '| Ada Byron, CTO, Looms'],
  ['a name with a full stop', 'Ada Byron.', '| Ada Byron'],
  ['a doubtful name', 'Ada Sterling', ''],
  ['a name and more', 'Ada Byron went home', ''],
  ['by', 'by ada', '| ada'],
  ['by, with a colon', 'By: ada', '| ada'],
  ['talk by', 'Talk by ada', '| ada'],
  ['presented by', 'Presented by Ada Byron & Mary Ross', '| Ada Byron; Mary Ross'],
  ['given by', 'Given by ada', '| ada'],
  ['par', 'par ada', '| ada'],
  ['von', 'von ada', '| ada'],
  ['a speaker', 'Speaker: ada', '| ada'],
  ['speakers', 'Speakers: ada, mary', '| ada, mary'],
  ['the speakers', 'The speakers – ada', '| ada'],
  ['a presenter', 'Presenter - ada', '| ada'],
  ['an orateur', 'Orateur : ada', '| ada'],
  ['an oratrice', 'Oratrices : ada', '| ada'],
  ['intervenants', 'Intervenants : ada', '| ada'],
  ['an intervenante', 'Intervenante : ada', '| ada'],
  ['a Sprecherin', 'Sprecherin: ada', '| ada'],
  ['a Referent', 'Referent: ada', '| ada'],
  ['a host', 'Host: ada', '| ada'],
  ['moderators', 'Moderators: ada', '| ada'],
  ['our speaker', 'Our speaker: ada', ''],
  ['a field without space', 'Speaker:ada', ''],
  ['a field that names nobody', 'Speaker: nobody told me who it was that spoke', ''],
  ['the second line', 'Weaving wool\nby ada', '| ada'],
  ['the third line', 'Weaving wool\nfor all\nby ada', ''],
  ['two lines of names', 'by ada\nby mary', '| ada; mary'],
  ['the third block', 'One.\n\nTwo.\n\nby ada', '| ada'],
  ['the fourth block', 'One.\n\nTwo.\n\nThree.\n\nby ada', ''],
  ['below another heading', '### by ada\n\nAda Byron', ''],
  ['an item', '- Room A\n- Speaker: ada', '| ada'],
  ['an item alone', '- Ada Byron', '| Ada Byron'],
  ['the first line of an item', '- by ada\n  and others', '| ada'],
  ['the fourth item', '- one\n- two\n- three\n- by ada', '| ada'],
  ['the fifth item', '- one\n- two\n- three\n- four\n- by ada', ''],
  ['items that are names, one said to speak', '- Speaker: Ada Byron\n- Mary Ross', '| Ada Byron; Mary Ross'],
  ['items that are names alone', '- Ada Byron\n- Mary Ross', ''],
  ['an item that is code', '- ```\n  by ada\n  ```', ''],
  ['a table of contents', '- [Ada Byron](#ada)\n- by ada', ''],
  ['a list in a quotation', '> - by ada', '| ada'],
  ['a quotation', '> by ada', ''],
  ['code', '```\nby ada\n```', ''],
  ['the official title', '*Weaving Wool - Ada Byron*', 'Weaving Wool | Ada Byron'],
  ['the official title, bold', '**Weaving Wool - Ada Byron** ', 'Weaving Wool | Ada Byron'],
  ['the official title, linked', '[Weaving Wool - Ada Byron](https://a.example)', 'Weaving Wool | Ada Byron'],
  ['the official title with kind and level', '*Panel: Weaving (Beginner)*', 'Weaving |  | panel, Beginner'],
  ['the official title with a kind', '*Panel: Weaving*', 'Weaving |  | panel'],
  ['the official title with a level', '*Weaving (Beginner)*', 'Weaving |  | Beginner'],
  ['emphasized words', '*Weaving wool*', ''],
  ['emphasized words in a text', '*Weaving Wool - Ada Byron* was good', ''],
  ['an emphasized name', '*Ada Byron, Looms*', '| Ada Byron, Looms'],
  ['a title in code', '`Weaving Wool - Ada Byron`', ''],
]

describe('the lines beneath a heading', () => {
  test.each(table)('%s', async (_, markdown, told) => {
    const { title, speakers, kind, level } = leadOf((await treeOf(markdown)).children)
    const people = speakers.map(({ name, role, organization }) =>
      [name, role, organization].filter(Boolean).join(', '),
    )
    const all = [title ?? '', people.join('; '), [kind, level].filter(Boolean).join(', ')]
    expect(
      all
        .join(' | ')
        .replace(/[ |]+$/, '')
        .trim(),
    ).toBe(told)
  })
})

import { describe, expect, test } from 'vitest'
import { commonOrder, readLine, readMark } from '../../src/recognize/mark.ts'

/** A line that marks a talk, and what it tells: kind | level | title | speakers as "Name, Role @ Organization". */
const lines: [line: string, told: string][] = [
  ['Running a Mesh', '– | – | Running a Mesh |'],
  [
    'Running a Mesh - Ada Byron, Analyst, Engine Works',
    '– | – | Running a Mesh | Ada Byron, Analyst @ Engine Works',
  ],
  ['Running a Mesh – Ada Byron, Engine Works', '– | – | Running a Mesh | Ada Byron @ Engine Works'],
  ['Keynote: Running a Mesh - Ada Byron', 'keynote | – | Running a Mesh | Ada Byron'],
  ['Sponsored Keynote: Mesh — Ada Byron, Engine Works', 'keynote | – | Mesh | Ada Byron @ Engine Works'],
  [
    'Lightning Talk: Mesh - Ada Byron, Engine Works (Any Skill Level)',
    'lightning | Any | Mesh | Ada Byron @ Engine Works',
  ],
  ['Workshop: Mesh (Beginner Skill Level)', 'workshop | Beginner | Mesh |'],
  [
    'Mesh: Before - and After - Ada Byron, Engine Works',
    '– | – | Mesh: Before - and After | Ada Byron @ Engine Works',
  ],
  [
    'Skip It - Build Meshes with Kubernetes, Ada Byron, Fellow, Engine Works',
    '– | – | Skip It - Build Meshes with Kubernetes | Ada Byron, Fellow @ Engine Works',
  ],
  ['Crossing the Road by Looking Twice', '– | – | Crossing the Road by Looking Twice |'],
  ['A Mesh by Ada Byron', '– | – | A Mesh | Ada Byron'],
  ['Meet the Maintainer - Rook', '– | – | Meet the Maintainer - Rook |'],
  [
    'Rook Deep Dive – Ada Byron, Grace Murray & Mary Ross, Engine Works',
    '– | – | Rook Deep Dive | Ada Byron @ Engine Works; Grace Murray @ Engine Works; Mary Ross @ Engine Works',
  ],
  ['Replace NGINX by Envoy @TurbineLabs', '– | – | Replace NGINX by Envoy |'],
  [
    'Panel Discussion: Meshes - Moderated by Ada Byron, Engine Works',
    'panel | – | Meshes | Ada Byron, Moderator @ Engine Works',
  ],
  ['“Running a Mesh” - Ada Byron', '– | – | Running a Mesh | Ada Byron'],
  ['Talk 3 - Mesh – Ada Byron', 'talk | – | Mesh | Ada Byron'],
  ['10h30 : Le mesh - Ada BYRON', '– | – | Le mesh | Ada Byron'],
  ['Saturday 10:00 Mesh - Ada Byron', '– | – | Mesh | Ada Byron'],
  ['A. Keynote - Mesh', 'keynote | – | Mesh |'],
  ['[DevOps] Mesh - Ada Byron (Engine Works)', '– | – | Mesh | Ada Byron @ Engine Works'],
  ['Mesh [B] - Ada Byron, Engine Works', '– | Beginner | Mesh | Ada Byron @ Engine Works'],
  ['Mesh (EN) - Keynote', 'keynote | – | Mesh |'],
  ['Mesh (Ada Byron)', '– | – | Mesh | Ada Byron'],
  ['Mesh - Ada Byron - Engine Works', '– | – | Mesh | Ada Byron @ Engine Works'],
  ['State of the Mesh, Ada Byron, Engine Works', '– | – | State of the Mesh | Ada Byron @ Engine Works'],
  ['Peut-on tout tisser ? Ada BYRON', '– | – | Peut-on tout tisser ? | Ada Byron'],
  ['Le mesh par Ada Byron et Grace Murray', '– | – | Le mesh | Ada Byron; Grace Murray'],
  ['Ada Byron - Chief Architect - Engine Works', '– | – |  | Ada Byron, Chief Architect @ Engine Works'],
  ['Ada Byron, CTO, Engine Works', '– | – |  | Ada Byron, CTO @ Engine Works'],
  ['Spring in production, by Ada Byron', '– | – | Spring in production | Ada Byron'],
  ['We Did It Wrong -- Ada Byron', '– | – | We Did It Wrong | Ada Byron'],
  ['Mesh - Ada Byron {#mesh}', '– | – | Mesh | Ada Byron'],
  ['[Track A] 14:00 - 14:45 Mesh (Ada Byron)', '– | – | Mesh | Ada Byron'],
  ['🚀 Mesh - Ada Byron 🐢', '– | – | Mesh | Ada Byron'],
  ['Handling Go Errors - Ada Byron #errors', '– | – | Handling Go Errors | Ada Byron'],
  ['Observability: Prometheus - Grafana Labs', '– | – | Observability: Prometheus - Grafana Labs |'],
  ['Keynote with Ada Byron', '– | – | Keynote | Ada Byron'],
  ['What Does “Ready” Mean for a Mesh?', '– | – | What Does “Ready” Mean for a Mesh? |'],
  ['Mesh (Ada Byron, Loom GmbH)', '– | – | Mesh | Ada Byron @ Loom GmbH'],
  ['Mesh (Ada Byron, CTO at Loom GmbH)', '– | – | Mesh | Ada Byron, CTO @ Loom GmbH'],
  [
    'Mesh (Ada Byron & Grace Murray, Engine Works)',
    '– | – | Mesh | Ada Byron @ Engine Works; Grace Murray @ Engine Works',
  ],
  [
    'Mesh (Ada Byron, Loom GmbH & Grace Murray, Thread Inc.)',
    '– | – | Mesh | Ada Byron @ Loom GmbH; Grace Murray @ Thread Inc.',
  ],
  ['Mesh (A. Byron, G. Murray)', '– | – | Mesh | A. Byron; G. Murray'],
  ['Mesh - A. Byron, Engine Works', '– | – | Mesh | A. Byron @ Engine Works'],
  ['Mesh (Dr. Mary Ross, Thread)', '– | – | Mesh | Mary Ross @ Thread'],
  ['Mesh - Prof. Dr. Mary Ross & Dr Ada Byron', '– | – | Mesh | Mary Ross; Ada Byron'],
  // What stands in brackets need not be a name.
  ['Mesh (Part 2)', '– | – | Mesh |'],
  ['Mesh (Beginner, Advanced)', '– | – | Mesh (Beginner, Advanced) |'],
  ['Mesh (AWS, Google)', '– | – | Mesh (AWS, Google) |'],
  ['Mesh (Acme Corp, Loom GmbH)', '– | – | Mesh (Acme Corp, Loom GmbH) |'],
  ['CI (Continuous Integration)', '– | – | CI (Continuous Integration) |'],
  ['Mesh over RPC (Remote Procedure Call)', '– | – | Mesh over RPC (Remote Procedure Call) |'],
  ['Lunch (Hall A)', '– | – | Lunch (Hall A) |'],
  ['Lunch (Hall B)', '– | – | Lunch (Hall B) |'],
  ['Lunch (Main Stage)', '– | – | Lunch (Main Stage) |'],
]

/** Lines beside such as "Title - Name, Organization", and the title and speakers that they tell in that order. */
const inOrder: [line: string, told: string][] = [
  ['Sewing - Carl New, Foo Inc.', 'Sewing | Carl New @ Foo Inc.'],
  ['Sewing - Mark Code, CTO, Foo Inc.', 'Sewing | Mark Code @ Foo Inc.'],
  ['Sewing - Paul Day, Foo Inc.', 'Sewing | Paul Day @ Foo Inc.'],
  ['Sewing - Anna Next - Foo Inc.', 'Sewing | Anna Next @ Foo Inc.'],
  ['Sewing - Carl New & Ada Byron, Foo Inc.', 'Sewing | Carl New @ Foo Inc.; Ada Byron @ Foo Inc.'],
  ['Sewing - Ada Byron & Carl New, Foo Inc.', 'Sewing | Ada Byron @ Foo Inc.; Carl New @ Foo Inc.'],
  ['Sewing (Carl New, Foo Inc.)', 'Sewing | Carl New @ Foo Inc.'],
  ['Sewing - Carl New', 'Sewing - Carl New |'],
  ['Sewing - Cloud Native, Foo Inc.', 'Sewing - Cloud Native, Foo Inc. |'],
  ['Sewing - What Next, Anna?', 'Sewing - What Next, Anna? |'],
  ['Sewing - Deep Learning, Kubernetes', 'Sewing - Deep Learning, Kubernetes |'],
  ['Sewing - Breaking Things, Foo Inc.', 'Sewing - Breaking Things, Foo Inc. |'],
]

describe('a line that marks a talk', () => {
  test.each(lines)('%s', (line, told) => {
    const { kind, level, title, speakers } = readMark(readLine(line))
    const people = speakers.map(
      ({ name, role, organization }) =>
        [name, role].filter(Boolean).join(', ') + (organization ? ` @ ${organization}` : ''),
    )
    expect([kind ?? '–', level ?? '–', title, people.join('; ')].join(' | ').trim()).toBe(told.trim())
  })

  test.each(inOrder)('%s, beside others with names behind their titles', (line, told) => {
    const { title, speakers } = readMark(readLine(line), { common: 'title, speakers' })
    const people = speakers.map(({ name, organization }) => [name, organization].filter(Boolean).join(' @ '))
    expect(`${title} | ${people.join('; ')}`.trim()).toBe(told)
  })

  test('that lies alone is not read with a doubtful name', () => {
    const line = 'Sewing - Carl New, Foo Inc.'
    expect(readMark(readLine(line))).toMatchObject({ title: line, speakers: [] })
  })

  test('tells the number of a part, and its title without it', () => {
    expect(readMark(readLine('Mesh Performance (Part2)'))).toMatchObject({
      title: 'Mesh Performance',
      part: 2,
    })
  })

  test('is read in the order of the lines beside it', () => {
    const lines = ['Ada Byron - Weaving', 'Grace Murray: Threads and Knots', 'Mary Ross & Joan Clarke: Looms']
    const read = lines.map(readLine)
    const common = commonOrder(read)
    expect(common).toBe('speakers, title')
    expect(read.map(line => readMark(line, { common }).title)).toEqual([
      'Weaving',
      'Threads and Knots',
      'Looms',
    ])
  })
})

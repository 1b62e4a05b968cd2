import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const kubecon = join(import.meta.dirname, '../../content/kubecon-eu-2018')
const programme = readFileSync(join(kubecon, 'programme.yaml'), 'utf8')
const event =
  'days:\n  - { date: 2018-05-02, label: Day 1 }\n  - { date: 2018-05-03, label: Day 2 }\n  - { date: 2018-05-04, label: Day 3 }\n'

/** Notes as the session each is of, or as "doubt" with those it may be of. */
async function sessionsOf(text: string, corrections = ''): Promise<string[]> {
  const { matches, digests } = await buildOf({
    'kubecon/event.yaml': event,
    'kubecon/programme.yaml': programme,
    'kubecon/corrections.yaml': corrections,
    'kubecon/notes.md': `# Notes\n\n${text}`,
  })
  return digests
    .flatMap(({ notes }) => notes)
    .map(note => {
      const own = matches.filter(
        ({ session, verdict, ...match }) =>
          match.note === note && session && (verdict === 'made' || verdict === 'proposed'),
      )
      const ids = own.map(({ session }) => session?.id).join(' ')
      return own.every(({ verdict }) => verdict === 'made') ? ids || 'none' : `doubt: ${ids}`
    })
}

describe('a note is of a session of the programme', () => {
  const cases: [why: string, text: string, sessions: string[]][] = [
    ['by its title', '## Day 1\n\n### Talk: Anatomy of a Production Kubernetes Outage\n\nWords.\n', ['Dsan']],
    [
      'by a title with a slip',
      '## Day 1\n\n### Talk: Anatomy of a Prodction Kubernetes Outtage\n\nWords.\n',
      ['Dsan'],
    ],
    [
      'by a title with an abbreviation',
      '## Day 2\n\n### Talk: The path to GPU as a service in k8s\n',
      ['Dqv0'],
    ],
    ['by what stands before the colon', '## Day 3\n\n### Talk: From Kubelet to Istio\n', ['Dqvl']],
    [
      'by its video at another address',
      '## Day 1\n\n### Talk: Zalando\n\n<https://youtu.be/1xHmCrd8Qn8?t=17>\n',
      ['Dque'],
    ],
    [
      'by its slides on another host',
      '## Day 1\n\n### Talk: Signed images\n\n[Slides](https://schd.ws/hosted_files/kccnceu18/41/kubernetes-notary-tuf.pdf)\n',
      ['DquC'],
    ],
    [
      'by its page in the schedule',
      '## Day 3\n\n### Talk: Stones\n\n[Schedule](https://kccnceu18.sched.com/event/EDv7/keynote-crossing-the-river)\n',
      ['EDv7'],
    ],
    [
      'by speakers and day, with a like title',
      '## Day 3\n\n### Keynote: Machine Learning - David Aronchick & Vishnu Kannan, Google\n',
      ['Duoq'],
    ],
    ['by its speaker and day, where no title is told', '## Day 3\n\n### Keynote: Simon Wardley\n', ['EDv7']],
    [
      'by what its text names',
      '## Day 3\n\n### Talk: Kubeflow\n\nHeptio run Sonobuoy first, and Ark to restore the cluster.\n',
      ['Dqv6'],
    ],
    [
      'of the same title, by the day',
      '## Day 1\n\n### Keynote: Closing Remarks\n\n## Day 3\n\n### Keynote: Closing Remarks\n',
      ['Eb9N', 'Eaw0'],
    ],
    [
      'of the same title, by the day, though the session is repeated',
      '## Day 1\n\n### Talk: Envoy Project Intro\n\n## Day 3\n\n### Talk: Envoy Project Intro\n',
      ['DrnJ', 'EhFm'],
    ],
    [
      'of one project, as introduction or deep dive',
      '## Notes\n\n### Talk: Kubeflow Intro\n\n### Talk: Kubeflow Deep Dive\n',
      ['Drmt', 'Drnd'],
    ],
  ]
  test.each(cases)('%s', async (_, text, sessions) => {
    expect(await sessionsOf(text)).toEqual(sessions)
  })
})

describe('a note that may be of several sessions is of none until a person says so', () => {
  const cases: [why: string, text: string, sessions: string[]][] = [
    ['two of a title, and no day', '## Talks\n\n### Talk: Envoy Project Intro\n', ['doubt: DrnJ EhFm']],
    ['three with these words', '## Day 1\n\n### Talk: Notary and TUF\n', ['doubt: DquC DrnR']],
    ['nothing like it', '## Day 1\n\n### Talk: My own way of baking bread\n', ['none']],
    ['the same title on a day without it', '## Day 2\n\n### Keynote: Closing Remarks\n', ['none']],
  ]
  test.each(cases)('%s', async (_, text, sessions) => {
    expect(await sessionsOf(text)).toEqual(sessions)
  })

  test.each([
    ['DrnR', ['DrnR']],
    ['null', ['none']],
  ])('who says %s', async (session, sessions) => {
    const corrections = `- { writeUp: notes.md, at: Notary and TUF, session: ${session} }\n`
    expect(await sessionsOf('## Day 1\n\n### Talk: Notary and TUF\n', corrections)).toEqual(sessions)
  })

  test('a session that is not in the programme is an error', async () => {
    const { files } = await buildOf({
      'kubecon/programme.yaml': programme,
      'kubecon/corrections.yaml': '- { writeUp: notes.md, at: Rook, session: XYZ }\n',
      'kubecon/notes.md': '# Notes\n\n## Talk: Rook\n',
    })
    const told = files
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, line, column }) => ({ ruleId, line, column }))
    expect(told).toContainEqual({ ruleId: 'correction-has-session', line: 1, column: 43 })
  })
})

/** The talks of two write-ups without a programme, each as the titles of its notes. */
async function talksOf(one: string, two: string): Promise<string[]> {
  const { model } = await buildOf({
    'kubecon/event.yaml': event,
    'kubecon/one.md': `# One\n\n${one}`,
    'kubecon/two.md': `# Two\n\n${two}`,
  })
  return model.talks.map(({ notes }) => notes.map(({ title }) => title).join(' = '))
}

describe('without a programme, notes are of one talk', () => {
  const cases: [why: string, one: string, two: string, talks: string[]][] = [
    [
      'by title',
      '## Day 1\n\n### Talk: Weaving at Scale\n\n### Talk: Dyeing Wool\n',
      '## Day 1\n\n### Talk: Weaving at scale!\n\n### Talk: Spinning\n',
      ['Weaving at Scale = Weaving at scale!', 'Dyeing Wool', 'Spinning'],
    ],
    [
      'by the name of the slides’ file',
      '## Day 1\n\n### Talk: Wool\n\n[Slides](https://a.example/f/2018-05-02%20Dyeing%20Wool%20Without%20Mercury%20-%20Conf.pdf)\n',
      '## Day 1\n\n### Talk: Dyeing Wool Without Mercury\n\n### Talk: Spinning\n',
      ['Wool = Dyeing Wool Without Mercury', 'Spinning'],
    ],
    [
      'by speakers, day and some of the title',
      '## Day 1\n\n### Talk: Looms - Ada Byron & Mary Ross\n',
      '## Day 1\n\n### Talk: Modern Looms on Kubernetes - Ada Byron & Mary Ross\n',
      ['Looms = Modern Looms on Kubernetes'],
    ],
    [
      'not on two days',
      '## Day 1\n\n### Keynote: Closing Remarks - Ada Byron\n',
      '## Day 2\n\n### Keynote: Closing Remarks - Ada Byron\n',
      ['Closing Remarks', 'Closing Remarks'],
    ],
    [
      'not as introduction and deep dive',
      '## Day 1\n\n### Talk: Rook Intro - Ada Byron\n',
      '## Day 1\n\n### Talk: Rook Deep Dive - Ada Byron\n',
      ['Rook Intro', 'Rook Deep Dive'],
    ],
    [
      'not as two courses',
      '## Day 1\n\n### Talk: Lace 101 - Ada Byron\n',
      '## Day 1\n\n### Talk: Lace 201 - Ada Byron\n',
      ['Lace 101', 'Lace 201'],
    ],
  ]
  test.each(cases)('%s', async (_, one, two, talks) => {
    expect(await talksOf(one, two)).toEqual(talks)
  })
})

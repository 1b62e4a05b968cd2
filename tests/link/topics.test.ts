import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsIn } from '../../src/link/topics/terms.ts'
import { buildOf } from '../setup/content.ts'

/** A text and its terms; what nothing follows has an exclamation mark, what any talk may have is in brackets. */
const terms: [text: string, terms: string][] = [
  [
    'Re-thinking Networking for Microservices',
    '(Re) (Re thinking) (thinking) thinking Networking! Networking! Microservices!',
  ],
  ['The Service Mesh, and CI/CD', '(Service) Service Mesh! Mesh! CI/CD!'],
  [
    "Istio - The Weather Company's Journey",
    'Istio! Weather Weather Company (Company) (Company Journey!) (Journey!)',
  ],
  ['AI with C++ & Node.js', 'AI! C++! Node.js!'],
  ['See https://example.org/looms for more', 'See!'],
]

/** Write-ups of one event, each of its talks a title with its notes, and the topics: "name: talks (aliases)". */
const found: [what: string, talks: Record<string, string>, topics: string[]][] = [
  [
    'what three talks are about, and not what two are',
    { 'Looms for Beginners': '', 'Big Looms': '', 'Fast Looms, Slow Knots': '', 'Slow Knots': '' },
    ['Looms: looms-for-beginners, big-looms, fast-looms-slow-knots'],
  ],
  [
    'a word that is marked or said often in the notes, not one that is only said',
    {
      'Weaving on Looms': '',
      'Cloth and Looms': '',
      Thread: 'Take **looms**.',
      Wool: 'Looms here, looms there, looms everywhere.',
      Silk: 'No looms.',
    },
    ['Looms: weaving-on-looms, cloth-and-looms, thread, wool'],
  ],
  [
    'spellings that are one: plural, hyphen, number of letters left out, initials',
    {
      'A Silk Loom': '',
      'Silk-Looms at Home': '',
      'The SL': 'SL means silk loom.',
      'On Tapestries': '',
      'Tapestries Today': '',
      'The t8s': '',
    },
    [
      'Silk loom: a-silk-loom, silk-looms-at-home, the-sl (Silk Looms, SL)',
      'Tapestries: on-tapestries, tapestries-today, the-t8s (t8s)',
    ],
  ],
  [
    'none of the words that any talk may have',
    { 'Deep Dive: Best Practices': '', 'Best Practices for You': '', 'More Best Practices': '' },
    [],
  ],
  [
    'not what the name of the event says',
    { 'Why WeaveCon': '', 'To Weave': '', 'Let us Weave': '', 'How to Weave': '' },
    [],
  ],
]

function contentOf(talks: Record<string, string>): Record<string, string> {
  const sections = Object.entries(talks).map(
    ([title, text]) => `## ${title} - Ada Byron\n\n${text || 'Notes.'}\n`,
  )
  return {
    'conf/one.md': `# Conf\n\n${sections.join('\n')}`,
    'conf/event.yaml': 'name: WeaveConf 2020\n',
  }
}

async function topicsIn(files: Record<string, string>): Promise<string[]> {
  const { model } = await buildOf(files)
  return model.topics.map(({ name, aliases, talks }) => {
    const others = aliases.length ? ` (${aliases.join(', ')})` : ''
    return `${name}: ${talks.map(id => id.replace('conf/', '')).join(', ')}${others}`
  })
}

describe('terms', () => {
  test.each(terms)('of %s', (text, expected) => {
    const told = termsIn(text).map(({ spelling, isHead, isGeneral }) => {
      const term = `${spelling}${isHead ? '!' : ''}`
      return isGeneral ? `(${term})` : term
    })
    expect(told.join(' ')).toBe(expected)
  })

  test('can be looked for in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        for (const { key, spelling } of termsIn(text)) expect(key && spelling).not.toBe('')
      }),
    )
  })
})

describe('topics', () => {
  test.each(found)('are %s', async (_, talks, expected) => {
    expect(await topicsIn(contentOf(talks))).toEqual(expected)
  })

  test('are found with what nobody noted: two talks and a session', async () => {
    const files = {
      ...contentOf({ 'Big Looms': '', 'Small Looms': '' }),
      'conf/programme.yaml': 'sessions: [{ id: a, title: All about Looms }]\n',
    }
    expect(await topicsIn(files)).toEqual(['Looms: big-looms, small-looms'])
  })

  test('are what a person says', async () => {
    const files = {
      ...contentOf({ 'Big Looms': '', 'Small Looms': '', 'Fast Looms': '', 'On Wool': '', 'The Silk': '' }),
      'topics.yaml': '- { name: looms, hide: true }\n- { name: Fabrics, aliases: [wool, silk] }\n',
    }
    expect(await topicsIn(files)).toEqual(['Fabrics: on-wool, the-silk (wool, silk)'])
  })

  test('are tags that the notes have', async () => {
    const talks = { 'One Talk': 'Looms.', 'Two Talks': 'Looms, too.', 'Big Looms': '', Looms: '', Knots: '' }
    const files = contentOf(talks)
    files['conf/one.md'] = `---\ntags: [looms, cloth]\n---\n\n${files['conf/one.md']}`
    expect(await topicsIn(files)).toEqual(['Looms: one-talk, two-talks, big-looms, looms'])
  })

  test('are five for a talk at most', async () => {
    const names = ['Looms', 'Knots', 'Wool', 'Silk', 'Hemp', 'Lace', 'Felt']
    const fillers = 'Amber Birch Cedar Daisy Ebony Fern Ginkgo Hazel'.split(' ').map(name => [name, ''])
    const others = names.flatMap(name => [`Big ${name}`, `Small ${name}`].map(title => [title, '']))
    const { model } = await buildOf(
      contentOf({ [names.join(', ')]: '', ...Object.fromEntries([...others, ...fillers]) }),
    )
    expect(model.topics.map(({ name }) => name)).toEqual([...names].sort())
    const ofAll = model.topics.filter(({ talks }) => talks.some(id => id.includes('looms-knots')))
    expect(ofAll).toHaveLength(5)
  })
})

import { describe, expect, test } from 'vitest'
import { quotedIn } from '../../src/recognize/attribution.ts'
import { halvesOf } from '../../src/recognize/attribution-lines.ts'
import { partingsOf } from '../../src/recognize/attribution-places.ts'
import { textOf } from '../../src/text/text-of.ts'
import { treeOf } from '../setup/tree.ts'

const told = (children: Parameters<typeof halvesOf>[0]) => textOf({ type: 'paragraph', children })

/** Paragraphs, and the ways to part what is said from who may have said it, as "said // who". */
const halves: [what: string, markdown: string, parted: string[]][] = [
  ['one line', 'Cut it', []],
  ['a line behind a hyphen', 'Cut it\n\\- Ada', ['Cut it // Ada']],
  ['behind three hyphens', 'Cut it\n--- Ada', ['Cut it // Ada']],
  ['behind a long dash', 'Cut it\n―Ada', ['Cut it // Ada']],
  ['behind another dash', 'Cut it\n‐ Ada', ['Cut it // Ada']],
  ['behind a dash, after a hard break', 'Cut it  \n— Ada', ['Cut it // Ada']],
  ['behind a dash alone', '— Ada', [' // Ada']],
  ['behind an emphasized dash', 'Cut it\n*— Ada*', ['Cut it // Ada']],
  ['behind a strong dash', 'Cut it\n**— Ada** of Looms', ['Cut it // Ada of Looms']],
  ['linked', 'Cut it\n— [Ada](https://a.example)', ['Cut it // Ada']],
  ['the last of several lines', 'Cut it\nand sew\n— Ada', ['Cut it\nand sew // Ada']],
  ['a line without a dash', 'Cut it\nAda', []],
  ['a dash in the first line', '— Ada\nCut it', []],
  ['a dash within a line', 'Cut it — Ada', ['Cut it // Ada']],
  ['two hyphens within a line', 'Cut it -- Ada', ['Cut it // Ada']],
  ['a hyphen within a line', 'Cut it - Ada', []],
  ['a hyphen behind a full stop', 'Cut it. - Ada', ['Cut it. // Ada']],
  ['a hyphen behind a mark', 'Cut “it” - Ada', ['Cut “it” // Ada']],
  ['a dash behind a mark, without spaces', 'Cut it!—Ada', ['Cut it! // Ada']],
  ['a dash without spaces', 'Cut it—Ada', []],
  ['a hyphen without spaces', 'Cut it!-Ada', []],
  ['dashes within a line, the last first', 'Cut — it — Ada', ['Cut — it // Ada', 'Cut // it — Ada']],
  [
    'three dashes at most',
    'a — b — c — d — e',
    ['a — b — c — d // e', 'a — b — c // d — e', 'a — b // c — d — e'],
  ],
  ['a dash before a further line', 'Cut — it\nAda', []],
  ['a dash before what is emphasized', 'Cut it — *Ada*', []],
  ['a dash, and what is emphasized further', 'Cut it — Ada *of Looms*', ['Cut it // Ada of Looms']],
  ['<cite>', 'Cut it <cite>Ada</cite>', ['Cut it // Ada']],
  ['<cite>, with space behind', 'Cut it\n<CITE class="x">Ada</cite > ', ['Cut it // Ada']],
  ['<cite> behind a dash', 'Cut it — <cite>Ada</cite>', ['Cut it // Ada']],
  ['<cite> behind a hyphen', 'Cut it\n\\- <cite>Ada</cite>', ['Cut it // Ada']],
  ['<cite> behind a word with a hyphen', 'Cut-<cite>Ada</cite>', ['Cut- // Ada']],
  ['<cite> after a hard break', 'Cut it  \n<cite>Ada</cite>', ['Cut it // Ada']],
  ['<cite> with a dash in it', 'Cut it <cite>— Ada</cite>', ['Cut it // Ada']],
  ['<cite> alone', '<cite>Ada</cite>', [' // Ada']],
  ['the last <cite>', 'Read <cite>Looms</cite>, says <cite>Ada</cite>', ['Read Looms, says // Ada']],
  ['<cite> before the end', 'Cut <cite>it</cite> now', []],
  ['<cite> in a line behind a dash', 'Cut it\n— <cite>Ada</cite>, Looms', ['Cut it // Ada, Looms']],
  ['another element', 'Cut it <citeX>Ada</citeX>', []],
  ['<cite> that is not closed', 'Cut it <cite>Ada<br>', []],
]

describe('the last line of a quotation', () => {
  test.each(halves)('%s', async (_, markdown, parted) => {
    const [paragraph] = (await treeOf(markdown)).children
    const ways = paragraph?.type === 'paragraph' ? halvesOf(paragraph.children) : []
    expect(ways.map(({ before, after }) => `${told(before).trim()} // ${told(after).trim()}`)).toEqual(parted)
  })
})

/** Quotes with the block below, and the ways to part them, as "said // who", and whether that is the block below. */
const places: [what: string, markdown: string, parted: string[]][] = [
  ['within', '> Cut it\n> — Ada', ['Cut it // Ada']],
  ['within, in a paragraph of its own', '> Cut it\n>\n> — Ada', ['Cut it // Ada']],
  ['within, and nothing said', '> — Ada', []],
  ['within, in an item', '> Cut it\n> - Ada', ['Cut it // Ada']],
  ['within, in an item of two lines', '> Cut it\n> - Ada\n>   of Looms', []],
  ['within, in an item of two blocks', '> Cut it\n> - Ada\n>\n>   Looms', []],
  ['within, in two items', '> Cut it\n> - Ada\n> - Grace', []],
  ['within, in an item behind a colon', '> Thanks:\n> - Ada', []],
  ['within, in an item alone', '> - Ada', []],
  ['within, in code', '> Cut it\n>\n>     — Ada', []],
  ['below', '> Cut it\n\n— Ada', ['Cut it // Ada (below)']],
  ['below, after other words', '> Cut it\n\nSo — Ada', []],
  ['below, in two lines', '> Cut it\n\n— Ada\nof Looms', []],
  ['right below, in an item', '> Cut it\n- Ada', ['Cut it // Ada (below)']],
  ['below, in an item', '> Cut it\n\n- Ada', []],
  ['below, in code', '> Cut it\n\n    — Ada', []],
  ['within and below', '> Cut it\n> — Ada\n\n— Grace', ['Cut it // Ada', 'Cut it\n— Ada // Grace (below)']],
  ['nowhere', '> Cut it\n\nGood.', []],
  ['an empty quote', '>\n\n— Ada', []],
]

describe('where a quotation tells who said it', () => {
  test.each(places)('%s', async (_, markdown, parted) => {
    const [quote, below] = (await treeOf(markdown)).children
    const ways = quote?.type === 'blockquote' ? partingsOf(quote, below) : []
    const told = ways.map(way => {
      const said = textOf({ type: 'root', children: way.said }).trim()
      const by = textOf({ type: 'paragraph', children: way.by }).trim()
      return `${said} // ${by}${way.below ? ' (below)' : ''}`
    })
    expect(told).toEqual(parted)
  })
})

/** Attributions under a talk of Ada Byron and Ada King, in notes that also have a talk of matz; null where they name nobody. */
const people: [attribution: string, names: string | null][] = [
  ['Mary Ross', 'Mary Ross'],
  ['Mary Ross, CTO, Looms', 'Mary Ross'],
  ['(Mary Ross)', 'Mary Ross'],
  ['Mary Ross:', 'Mary Ross'],
  ['Mary Ross, ', 'Mary Ross'],
  ['Mary Ross\nin her book', 'Mary Ross'],
  ['\n Mary Ross', 'Mary Ross'],
  ['Mary Sterling', null],
  ['Mary Ross & Mary Sterling', null],
  ['Byron', 'Ada Byron'],
  ['byron', null],
  ['Ada', null],
  ['Ada Byron', 'Ada Byron'],
  ['Byron Ada', 'Ada Byron'],
  ['Byron and King', 'Ada Byron; Ada King'],
  ['Byron, King', 'Ada Byron; Ada King'],
  ['Byron / King', 'Ada Byron; Ada King'],
  ['Byron et King', 'Ada Byron; Ada King'],
  ['Byron und King', 'Ada Byron; Ada King'],
  ['Byron y King', 'Ada Byron; Ada King'],
  ['Byron and Ross', null],
  ['matz', 'matz'],
  ['Matz', 'matz'],
  ['matz & Byron', 'matz; Ada Byron'],
  ['a book', null],
  ['', null],
  ['()', null],
  [`Mary Ross, ${'looms '.repeat(31)}`, 'Mary Ross'],
  [`Mary Ross, ${'looms '.repeat(32)}`, null],
]

describe('whom an attribution names', () => {
  test.each(people)('“%s”: %s', (attribution, names) => {
    const quoted = quotedIn(attribution, {
      speakers: ['Ada Byron', 'Ada King'],
      all: new Map([['matz', 'matz']]),
    })
    expect(quoted?.map(({ name }) => name).join('; ') ?? null).toBe(names)
  })

  test('as it writes them, and in full', () => {
    const around = { speakers: ['Ada Byron'], all: new Map() }
    expect(quotedIn('Byron', around)).toEqual([{ written: 'Byron', name: 'Ada Byron' }])
    expect(quotedIn('Mary Ross, CTO', around)).toEqual([{ written: 'Mary Ross', name: 'Mary Ross' }])
  })
})

import { describe, expect, test } from 'vitest'
import { outputsOf } from '../src/eleventy/outputs.ts'
import { buildOf } from './setup/content.ts'

/** Right-to-left override, an isolate, and what closes it; Hebrew with a mark, which turns nothing. */
const [override, isolate, close] = ['\u202E', '\u2067', '\u2069']
const hebrew = 'נולים\u200F!'

/** Write-ups by their files’ names; each begins with what it is about. */
const writeUps: [name: string, text: string, shown: string][] = [
  ['a.md', `# Day\n\nA ${override}b.\n`, '<p>A �b.</p>'],
  ['a.md', '# Day\n\nA &#x202E;b.\n', '<p>A �b.</p>'],
  ['a.md', '# Day\n\n<p title="&#8238;">A &#x202e;b.</p>\n', 'title="�">A �b.</p>'],
  ['a.md', `# Day\n\n\`a ${isolate}b${close}\`\n`, '<code>a �b�</code>'],
  [
    'a.md',
    `# Day\n\n[a${override}b](https://e.example/${override}c)\n`,
    'href="https://e.example/%E2%80%AEc">a�b</a>',
  ],
  ['a.md', `# Day\n\n![a${override}b](c.png)\n`, 'a�b'],
  ['a.rst', `Day\n===\n\nA ${override}b.\n`, 'A �b.'],
  ['a.adoc', `= Day\n\nA ${override}b.\n`, 'A �b.'],
  ['a.org', `#+TITLE: Day\n\nA ${override}b.\n`, 'A �b.'],
  ['a.html', '<html><title>Day</title><p>A &#x202E;b.</p></html>', 'A �b.'],
]

const rule = 'text-reads-as-written'

describe('characters that turn the direction of text', () => {
  test.each(writeUps)('are shown, and told once: %s %j', async (name, text, shown) => {
    const { site, files } = await buildOf({ [`conf/${name}`]: text })
    expect(site.writeUps[0]?.body).toContain(shown)
    expect(files.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === rule)).toHaveLength(1)
  })

  test('are shown in titles, names and facts', async () => {
    const { site, files } = await buildOf({
      'site.yaml': `title: "Notes \\u202E"\n`,
      [`c${override}d/a.md`]: '# Day\n\nText.\n',
      'conf/event.yaml': `name: "A ${isolate}b${close}"\nurl: "https://e.example/\\u202E"\nplace: "C \\u202D"\n`,
      'conf/programme.yaml': `sessions: [{ id: x, title: "Looms \\u202E", speakers: ["Ada ${override}Byron"] }]\n`,
      'conf/a.md': `---\ntitle: "A \\u202E"\nauthor: "Mary ${override}Ross"\ntags: ["x${override}"]\n---\n\n## Looms${override} - Ada Byron, Navy\n\nText.\n`,
      'conf/b.toml.md': '+++\ntitle = "B \\u202E"\n+++\n\nText.\n',
      [`conf/d${override}e.md`]: 'Text.\n',
    })
    const pages = Object.values(outputsOf(site, ''))
      .flat()
      .filter(({ permalink }) => permalink.endsWith('.html'))
    const said = pages.map(page => page.content()).join('\n')
    expect(said).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(said).toContain('A �b�')
    expect(said).toContain('https://e.example/%E2%80%AE')
    expect(
      files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).filter(id => id === rule),
    ).toHaveLength(5)
  })

  test('and those of right-to-left scripts stay as they are', async () => {
    const { site, files } = await buildOf({ 'conf/a.md': `# Day\n\n${hebrew}\n` })
    expect(site.writeUps[0]?.body).toContain(`<p>${hebrew}</p>`)
    expect(files.flatMap(({ messages }) => messages)).toEqual([])
  })
})

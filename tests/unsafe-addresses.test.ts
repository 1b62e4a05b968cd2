import { expect, test } from 'vitest'
import { urls } from './security/vectors/urls.ts'
import { buildOf } from './setup/content.ts'

/** Facts that are addresses: a file, what it says of one, and whether another address stops the build. */
const facts: [file: string, text: (url: string) => string, isError: boolean][] = [
  ['site.yaml', url => `url: ${url}`, true],
  ['site.yaml', url => `repository: ${url}`, true],
  ['conf/event.yaml', url => `url: ${url}`, true],
  ['conf/event.yaml', url => `writeUps: { a.md: { url: ${url} } }`, true],
  ['conf/event.yaml', url => `writeUps: { a.md: { authors: [{ name: Ada, url: ${url} }] } }`, true],
  ['conf/programme.yaml', url => `source: ${url}`, true],
  ['conf/programme.yaml', url => `sessions: [{ id: x, title: Looms, links: { video: ${url} } }]`, true],
  ['conf/b.md', url => `---\ntitle: B\ncanonical_url: ${url}\n---\n\nText.`, false],
  ['conf/b.md', url => `---\ntitle: B\nauthor: { name: Ada, url: ${url} }\n---\n\nText.`, false],
]

test.each(facts)('%s: no address that is code', async (file, text, isError) => {
  for (const url of urls.fires.filter((_, index) => index % 6 === 0)) {
    const { model, site, files } = await buildOf({
      'conf/a.md': '# A\n\nText.\n',
      [file]: `${text(JSON.stringify(url))}\n`,
    })
    const said = JSON.stringify([
      model.events,
      model.authors,
      model.writeUps,
      model.programme,
      site.facts,
      site.home,
    ])
    expect(said).not.toMatch(/javascript|alert|data:text/i)
    const isTold = files.some(({ messages }) =>
      messages.some(({ ruleId }) => ruleId === 'facts-match-schema'),
    )
    expect(isTold).toBe(isError)
  }
})

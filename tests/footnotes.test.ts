import { expect, test } from 'vitest'
import { buildOf } from './setup/content.ts'

const text = `# Conf

## Talks

### Knots - Mary Ross, Navy

A claim[^1] and another[^long].

[^1]: The note about knots.

### Looms - Joan Clarke, Navy

Nothing[^long].

[^long]: A long note.

    With two paragraphs.

[^unused]: Nobody refers to this.
`

test('footnotes stand where they are referred to, and those that nobody refers to stay in the text', async () => {
  const { files, site } = await buildOf({ 'conf/a.md': text })
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
  const bodyOf = (title: string) => site.talks.find(talk => talk.title === title)?.notes[0]?.body ?? ''
  expect(bodyOf('Knots')).toContain('The note about knots.')
  expect(bodyOf('Knots')).toContain('With two paragraphs.')
  expect(bodyOf('Looms')).toContain('With two paragraphs.')
  expect(bodyOf('Looms')).not.toContain('about knots')
  expect(site.writeUps[0]?.body).toContain('Nobody refers to this.')
  const ids = [...(site.writeUps[0]?.body.matchAll(/ id="([^"]+)"/g) ?? [])].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

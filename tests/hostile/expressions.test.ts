import { expect, test } from 'vitest'
import { buildOf } from '../setup/content.ts'

const many = 200_000

/** Texts that regular expressions would take the square of, for hours each, as a checker of such expressions found them. */
const texts: [what: string, path: string, text: string][] = [
  ['a key of front matter without a colon', 'a.md', `---\nA${' '.repeat(many)}\nA:\n---\n\nText.\n`],
  ['blank lines in JSON', 'a.md', `{\n${'\r'.repeat(many)}:\r":":\n}\n\nText.\n`],
  ['a shortcode of spaces', 'a.md', `Text {{%${'\t'.repeat(many)} and {{< a${'\t'.repeat(many)}b >}}.\n`],
  ['attribute lists of old Macs', 'a.md', `---\nlayout: post\n---\n${'\r{:\r'.repeat(many / 4)}\n`],
  ['targets of old Macs', 'a.rst', `A\n=\n\n${'.. _\r'.repeat(many / 5)}_\n`],
  ['references of old Macs', 'a.md', `Text\n\n${'[a\r'.repeat(many / 3)}\n`],
  ['a class of hyphens', 'a.rst', `A\n=\n\n.. class:: a${'-'.repeat(many)}b\n\nText.\n`],
  ['a role of hyphens', 'a.rst', `A\n=\n\n.. role:: a${'-'.repeat(many)}b\n\nText.\n`],
  ['a term of spaces', 'a.rst', `A\n=\n\na${' '.repeat(many)}b\n   c\n`],
  ['a word of one letter', 'a.md', `## Knots - Ada Byron\n\n${'n'.repeat(many)}\n`],
  ['a heading of spaces', 'a.md', `## Knots${' '.repeat(many)}- Ada Byron,${' '.repeat(many)}Navy\n`],
]

test.each(texts)('%s', async (_, path, text) => {
  const { site } = await buildOf({ [`conf/${path}`]: text })
  expect(site.writeUps).toHaveLength(1)
})

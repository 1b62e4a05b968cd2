import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Root } from 'mdast'
import { inspectNoColor } from 'unist-util-inspect'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { parseFile } from '../src/formats/index.ts'
import { recognize } from '../src/recognize/index.ts'
import { printReport } from '../src/report/print.ts'

/**
 * A folder a case: `input.*`, and what it becomes. After a change that is meant, `npx vitest run -u` writes the
 * expected files anew.
 */
const fixtures = join(import.meta.dirname, 'fixtures')

const event = {
  id: 'conf',
  name: 'Conf',
  place: null,
  url: null,
  days: [
    { id: 'day-1', date: '2024-06-05', label: 'Day 1' },
    { id: 'day-2', date: '2024-06-06', label: 'Day 2' },
  ],
}

/** A tree with the facts of each node in one order, whichever parser made it. */
function inOrder(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

describe.each(readdirSync(fixtures))('%s', format => {
  test.each(readdirSync(join(fixtures, format)))('%s', async name => {
    const folder = join(fixtures, format, name)
    const inputs = readdirSync(folder).filter(file => /(?:^|-)input\./.test(file))
    expect(inputs).toHaveLength(1)
    const [input = ''] = inputs
    const file = new VFile({ path: input, value: readFileSync(join(folder, input), 'utf8') })
    const parsed = await parseFile(file)
    const { writeUp, notes, roundUps } = recognize({
      id: 'conf/input',
      path: `conf/${basename(input)}`,
      file,
      parsed,
      event,
      facts: undefined,
      corrections: [],
    })
    expect(parsed.format).toBe(format)
    await expect(`${inspectNoColor(inOrder(parsed.document.tree))}\n`).toMatchFileSnapshot(
      join(folder, 'tree.txt'),
    )
    const { format: told, ...facts } = writeUp
    const talks = notes.map(({ note: { writeUp: _, ...note }, links }) => ({ ...note, links }))
    const found = {
      format: told,
      why: parsed.evidence.reasons,
      writeUp: facts,
      talks,
      roundUps: roundUps.map(({ roundUp }) => roundUp.title),
    }
    await expect(stringify(found, { lineWidth: 0, aliasDuplicateObjects: false })).toMatchFileSnapshot(
      join(folder, 'found.yaml'),
    )
    await expect(printReport([file], { all: true })).toMatchFileSnapshot(join(folder, 'messages.txt'))
  })
})

test.each(['{% if draft %}', '{{ site.title }}', '{{< figure src="loom.png" >}}'])(
  '%s in code makes no other format of Markdown',
  async code => {
    const text = (shown: string) => new VFile({ path: 'day-1.md', value: `# Looms\n\n${shown}\n` })
    const inFence = await parseFile(text(`\`\`\`\n${code} {% x %}\n\`\`\``))
    expect(inFence.format).toBe('markdown')
    expect((await parseFile(text(`${code} {% x %}`))).format).not.toBe('markdown')
  },
)

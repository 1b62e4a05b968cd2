import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { findingsOf } from '../../src/report/findings.ts'
import { sarifOf } from '../../src/report/sarif.ts'
import { buildOf } from '../setup/content.ts'

/** The schema of OASIS is a draft 4, of which it uses only what ajv’s draft reads, too. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'sarif-schema-2.1.0.json'), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const docs = 'https://example.org/docs/diagnostics.md'

async function logOf(files: Record<string, string>) {
  const log = sarifOf(findingsOf((await buildOf(files)).files), { docs })
  validate(log)
  return { log, errors: validate.errors ?? [] }
}

test('a log of many rules and places keeps to the schema', async () => {
  const { log, errors } = await logOf({
    'site.yaml': 'titel: A\n',
    'conf/event.yaml': 'days: Monday\n',
    'conf/a b#.md': '# A\n\n![Us](us.jpg)\n\n{{< spin >}}\n\n<script>x</script>\n',
    'conf/b.rst': 'B\n=\n\nAn ``unclosed literal.\n\n.. spin:: x\n',
  })
  expect(errors).toEqual([])
  const [run] = log.runs
  expect(run?.results?.length).toBeGreaterThan(5)
  const ids = run?.tool.driver.rules?.map(({ id }) => id)
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids?.[ruleIndex ?? -1]).toBe(ruleId)
})

test('a log without findings keeps to the schema', async () => {
  const { log, errors } = await logOf({ 'conf/a.md': '# A\n\nText.\n' })
  expect(errors).toEqual([])
  expect(log.runs[0]?.results).toEqual([])
})

test('a result names its file, its region and its rule', async () => {
  const { log } = await logOf({ 'conf/a b#.md': '# A\n\nSee {{< spin >}}.\n' })
  expect(log.runs[0]?.results).toMatchObject([
    {
      ruleId: 'shortcode-is-known',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: expect.stringMatching(/\/conf\/a%20b%23\.md$/), uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 17 },
          },
        },
      ],
    },
  ])
  expect(log.runs[0]?.tool.driver.rules).toMatchObject([
    { id: 'shortcode-is-known', helpUri: `${docs}#shortcode-is-known` },
  ])
})

test('the schema refuses what is no log', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { jsonSchemaOf, schemaFiles } from '../scripts/json-schemas.ts'
import { type YamlFileName, yamlFiles } from '../src/model/yaml-files.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const names = Object.keys(yamlFiles) as YamlFileName[]

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
addFormats.default(ajv)
const validators = new Map(names.map(name => [name, ajv.compile(jsonSchemaOf(name))]))

test.each([...schemaFiles()])('%s is current: npm run schemas writes it', (path, text) => {
  expect(read(path)).toBe(text)
})

const schemaNode = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
})

/** The keys below a schema that no editor could explain, as paths. */
function unexplained(node: unknown, path: string): string[] {
  if (Array.isArray(node)) return node.flatMap(each => unexplained(each, path))
  const { success, data } = schemaNode.safeParse(node)
  if (!success) return []
  const { properties = {}, additionalProperties, anyOf, items } = data
  const keys: [string, unknown][] = [...Object.entries(properties), ['*', additionalProperties || null]]
  const below = keys.flatMap(([key, value]) => {
    const at = `${path}/${key}`
    const isExplained = !value || schemaNode.parse(value).description
    return [...(isExplained ? [] : [at]), ...unexplained(value, at)]
  })
  return [...below, ...unexplained(anyOf, path), ...unexplained(items, path)]
}

test.each(names)('every key of %s.yaml has a description', name => {
  expect(jsonSchemaOf(name).description).toBeTruthy()
  expect(unexplained(jsonSchemaOf(name), name)).toEqual([])
})

test('a key without a description is found wherever it stands', () => {
  const bare = z.strictObject({ a: z.array(z.union([z.string(), z.strictObject({ b: z.string() })])) })
  expect(unexplained(z.toJSONSchema(z.strictObject({ c: z.record(z.string(), bare) })), '')).toEqual([
    '/c',
    '/c/*',
    '/c/*/a',
    '/c/*/a/b',
  ])
})

/** Whether both the site and editors accept a file, or neither does. */
const samples: [name: YamlFileName, yaml: string, isAccepted: boolean][] = [
  ['site', 'title: Notes', true],
  ['site', 'titel: Notes', false],
  ['site', 'title: ""', false],
  ['site', 'url: https://example.org/notes/', true],
  ['site', 'url: https://de.example/Zürich/', true],
  ['site', 'url: ftp://example.org/', false],
  ['site', 'url: example.org', false],
  ['site', 'cards: no', false],
  ['site', 'takeDown: { people: [Mary Ross] }', true],
  ['site', 'takeDown: { people: Mary Ross }', false],
  ['site', 'repository: https://github.com/ada/notes', true],
  ['site', 'repository: { edit: "https://git.example/{path}?line={line}" }', true],
  ['site', 'repository: { edit: "https://git.example/{file}" }', false],
  ['people', '[{ name: Ada Lovelace, aliases: [Ada Byron] }]', true],
  ['people', '[{ aliases: [Ada Byron] }]', false],
  ['people', '{ name: Ada Lovelace }', false],
  ['organizations', '[{ name: Engine Works, notSameAs: [Engine Work] }]', true],
  ['organizations', '[{ name: Engine Works, notSameAs: Engine Work }]', false],
  ['topics', '[{ name: Clusters, hide: true }]', true],
  ['topics', '[{ name: Clusters, hide: yes }]', false],
  ['paths', '/conf/: { is: [event conf] }', true],
  ['paths', '/conf/: { to: /other/ }', true],
  ['paths', '/conf/: {}', true],
  ['paths', '/conf/: { leads: /other/ }', false],
  ['event', 'days: [{ date: 2018-05-02, label: Day 1 }]', true],
  ['event', 'days: [{ date: 2018-02-30, label: Day 1 }]', false],
  ['event', 'days: [{ date: 2018-05-02 }]', false],
  ['event', 'writeUps: { a.md: { authors: [Ada, { name: Mary, url: https://mary.example/ }] } }', true],
  ['event', 'writeUps: { a.md: { authors: Ada } }', false],
  ['event', 'writeUps: { a.md: { authors: [] } }', false],
  ['event', 'writeUps: { a.md: { author: [Ada] } }', false],
  ['programme', 'sessions: [{ id: a, title: A, start: "09:30", room: null }]', true],
  ['programme', 'sessions: [{ id: a, title: A, start: 9h30 }]', false],
  [
    'programme',
    'sessions: [{ id: a, title: A, kind: break, links: { video: https://video.example/1 } }]',
    true,
  ],
  ['programme', 'sessions: [{ id: a, title: A, links: { video: [https://video.example/1] } }]', true],
  ['programme', 'sessions: [{ id: a, title: A, links: { audio: https://audio.example/1 } }]', false],
  ['programme', 'sessions: [{ id: a, title: A, kind: party }]', false],
  ['programme', 'sessions: [{ id: a }]', false],
  ['corrections', '[{ writeUp: a.md, at: 12, talk: false }]', true],
  ['corrections', '[{ writeUp: a.md, at: Looms, speakers: [Ada, { name: Mary, role: CTO }] }]', true],
  ['corrections', '[{ writeUp: a.md, at: 3, session: null }]', true],
  ['corrections', '[{ writeUp: a.md, at: 0 }]', false],
  ['corrections', '[{ at: 3, talk: true }]', false],
  ['corrections', '[{ writeUp: a.md, at: 3, kind: break }]', false],
]

describe.each(samples)('%s.yaml: %s', (name, yaml, isAccepted) => {
  test(isAccepted ? 'is accepted' : 'is refused', () => {
    expect(yamlFiles[name].safeParse(parse(yaml)).success, 'by the site').toBe(isAccepted)
    expect(validators.get(name)?.(parse(yaml)), 'by editors').toBe(isAccepted)
  })
})

/** What a JSON Schema cannot say: editors accept it, and `npm run check` tells. */
const onlyChecked: [name: YamlFileName, yaml: string][] = [
  ['event', 'days: [{ date: 2018-05-02, label: Day 1 }, { date: 2018-05-02, label: Day 2 }]'],
  ['programme', 'sessions: [{ id: a, title: A }, { id: a, title: B }]'],
  ['paths', '/conf/: { is: [event conf], to: /other/ }'],
  ['site', 'url: https://example.org/#notes'],
]

test.each(onlyChecked)('%s.yaml: %s is for npm run check to refuse', (name, yaml) => {
  expect(yamlFiles[name].safeParse(parse(yaml)).success).toBe(false)
  expect(validators.get(name)?.(parse(yaml))).toBe(true)
})

const settings = z.object({ 'yaml.schemas': z.record(z.string(), z.string()) })

test('.vscode/settings.json gives every file its schema', () => {
  const pairs = Object.entries(
    settings.parse(parse(read('.vscode/settings.json').replace(/^ *\/\/.*$/m, '')))['yaml.schemas'],
  )
  const inFolder: YamlFileName[] = ['event', 'programme', 'corrections']
  const expected = names.map(name => [
    `schemas/${name}.json`,
    `content/${inFolder.includes(name) ? '*/' : ''}${name}.yaml`,
  ])
  expect(pairs).toEqual(expected)
})

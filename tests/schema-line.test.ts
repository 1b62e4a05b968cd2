import { expect, test } from 'vitest'
import { schemaLine } from '../src/cli/schema-line.ts'
import type { YamlFileName } from '../src/model/yaml-files.ts'

const project = `${import.meta.dirname}/..`

const cases: [file: string, schema: YamlFileName, line: string][] = [
  [
    `${project}/content/conf/event.yaml`,
    'event',
    '# yaml-language-server: $schema=../../schemas/event.json\n',
  ],
  [`${project}/content/paths.yaml`, 'paths', '# yaml-language-server: $schema=../schemas/paths.json\n'],
  [
    `${project}/my/own/notes/site.yaml`,
    'site',
    '# yaml-language-server: $schema=../../../schemas/site.json\n',
  ],
  [`${project}/../elsewhere/content/paths.yaml`, 'paths', ''],
  ['/elsewhere/content/conf/event.yaml', 'event', ''],
]

test.each(cases)('%s', (file, schema, line) => expect(schemaLine(file, schema)).toBe(line))

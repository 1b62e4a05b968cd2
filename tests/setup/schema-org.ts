import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** schema.org's vocabulary, as schema-dts declares it. */
const declarations = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('schema-dts')), 'schema.d.ts'),
  'utf8',
)
const interfaces = new Map(
  [...declarations.matchAll(/^(?:export )?interface (\w+) extends ([^{]*)\{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', above = '', body = '']) => [name, { above: above.match(/\w+/g) ?? [], body }] as const,
  ),
)

/** The properties that a type has, its own and those of the types above it; none where there is no such type. */
export function propertiesOf(type: string): Set<string> {
  const collect = (name: string): string[] => {
    const { above = [], body = '' } = interfaces.get(name) ?? {}
    return [
      ...[...body.matchAll(/^ {4}"([^"]+)"\??:/gm)].map(([, property = '']) => property),
      ...above.flatMap(collect),
    ]
  }
  return new Set(collect(`${type}Leaf`))
}

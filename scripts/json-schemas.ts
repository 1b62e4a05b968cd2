import * as z from 'zod'
import { type YamlFileName, yamlFiles } from '../src/model/yaml-files.ts'

/** The JSON Schema of a YAML file of a content folder, by which editors complete, explain and mark what people write. */
export function jsonSchemaOf(name: YamlFileName): z.core.JSONSchema.BaseSchema {
  // Draft 7 is what editors' YAML support knows best, and nothing here needs a newer one.
  const schema = z.toJSONSchema(yamlFiles[name], {
    io: 'input',
    target: 'draft-07',
    override: asEditorsReadIt,
  })
  return { $schema: schema.$schema, title: `${name}.yaml`, ...schema }
}

/** The files of all schemas below the project's root: their paths and texts. */
export function schemaFiles(): Map<string, string> {
  const names = Object.keys(yamlFiles) as YamlFileName[]
  return new Map(
    names.map(name => [`schemas/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`]),
  )
}

/** `uri` is ASCII alone by the letter, and of any protocol: addresses are said by a pattern that fits what is read. */
function asEditorsReadIt({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== 'uri') return
  delete jsonSchema.format
  jsonSchema.pattern = '^[Hh][Tt][Tt][Pp][Ss]?://.'
}

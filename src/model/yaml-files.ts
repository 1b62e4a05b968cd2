import { correctionsSchema } from './corrections.ts'
import { eventFactsSchema, namesSchema, siteFactsSchema, topicsSchema } from './facts.ts'
import { pathsSchema } from './paths.ts'
import { programmeSchema } from './programme.ts'

/** The schemas of the YAML files of a content folder, by the files' names without `.yaml`. */
export const yamlFiles = {
  site: siteFactsSchema,
  people: namesSchema,
  organizations: namesSchema,
  topics: topicsSchema,
  paths: pathsSchema,
  event: eventFactsSchema,
  programme: programmeSchema,
  corrections: correctionsSchema,
}
/** The name of a YAML file of a content folder, without `.yaml`. */
export type YamlFileName = keyof typeof yamlFiles

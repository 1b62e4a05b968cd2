import { Document, isScalar, visit } from 'yaml'
import type { ProgrammeFacts } from '../model/programme.ts'

/** A programme as the text of a `programme.yaml`. */
export function programmeYaml(facts: ProgrammeFacts): string {
  const document = new Document(facts, { aliasDuplicateObjects: false })
  visit(document, {
    Pair(_, { key, value }) {
      // YAML 1.1, which other programs may read, takes 09:30 for a number.
      if (isScalar(key) && key.value === 'start' && isScalar(value)) value.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0 })
}

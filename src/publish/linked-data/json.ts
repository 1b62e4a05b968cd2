import type { Graph, Thing } from 'schema-dts'

/** What would end a script element, or be taken for markup or a line's end in one. */
const unsafe = /[<>&\u2028\u2029]/g

/** Things as JSON-LD that can stand within a script element, whatever their texts hold. */
export function linkedDataOf(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replace(unsafe, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

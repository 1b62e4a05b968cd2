/** A component of iCalendar (RFC 5545), such as an event. */
export interface Component {
  name: string
  /** By names, which may have parameters: `DTSTART;VALUE=DATE`; values are as they are written. Null is left out. */
  properties: Record<string, string | null>
  parts?: Component[]
}

/** In octets; the space before a line that goes on is the 75th. */
const longestLine = 74

/** A calendar as a file. */
export function icalendarOf(calendar: Component): string {
  return linesOf(calendar).map(folded).join('\r\n')
}

/** A text as the value of a property. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

function linesOf({ name, properties, parts = [] }: Component): string[] {
  const own = Object.entries(properties).flatMap(([key, value]) => (value === null ? [] : `${key}:${value}`))
  return [`BEGIN:${name}`, ...own, ...parts.flatMap(linesOf), `END:${name}`]
}

function folded(line: string): string {
  let [result, octets] = ['', 0]
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      result += '\r\n '
      octets = 0
    }
    result += character
    octets += size
  }
  return result
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

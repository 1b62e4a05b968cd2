/**
 * Embeddings, overrides and isolates: what stands behind one of them can be shown in another order than it is written,
 * up to the end of a line and beyond its quotation. Marks (U+200E, U+200F, U+061C) turn nothing but what is beside them.
 */
const turning = /[\u202A-\u202E\u2066-\u2069]/g
const isAddress = /^[a-z][a-z\d+.-]*:\S+$/i

/** The first character of a text that turns the direction of what follows, as “U+202E”; undefined if none does. */
export function turnIn(text: string): string | undefined {
  const at = text.search(turning)
  return at < 0 ? undefined : `U+${text.charCodeAt(at).toString(16).toUpperCase()}`
}

/** A text in which such characters can be seen, as “�”, and turn nothing; addresses stay what they are, percent-encoded. */
export function withoutTurns(text: string): string {
  return isAddress.test(text) ? encodedTurns(text) : text.replace(turning, '\uFFFD')
}

/** An address with such characters percent-encoded, which it stays with. */
export function encodedTurns(address: string): string {
  return address.replace(turning, encodeURIComponent)
}

/** The same for all texts in plain data; `onTurn` hears of each. Keys, which can be names of files, stay. */
export function withoutTurnsIn<Value>(value: Value, onTurn: (turn: Turn) => void): Value {
  if (!turnsIn({ value }).length) return value
  const copy = { value: structuredClone(value) }
  for (const turn of turnsIn(copy)) {
    Reflect.set(turn.holder, turn.key, withoutTurns(turn.text))
    onTurn(turn)
  }
  return copy.value
}

/** A text in data with a character that turns directions. */
export interface Turn {
  /** As “U+202E”. */
  character: string
  text: string
  holder: object
  key: string
  /** The keys that lead to it. */
  path: PropertyKey[]
}

function turnsIn(root: object): Turn[] {
  const found: Turn[] = []
  // An alias of YAML can be within what it stands for.
  const seen = new Set<object>()
  const look = (holder: object, path: PropertyKey[]): void => {
    seen.add(holder)
    for (const [key, item] of Object.entries(holder)) {
      const place = [...path, Array.isArray(holder) ? Number(key) : key]
      const character = typeof item === 'string' ? turnIn(item) : undefined
      if (character) found.push({ character, text: item, holder, key, path: place.slice(1) })
      else if (item !== null && typeof item === 'object' && !seen.has(item)) look(item, place)
    }
  }
  look(root, [])
  return found
}

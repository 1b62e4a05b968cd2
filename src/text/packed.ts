declare const value: unique symbol

/**
 * A value as JSON in UTF-8: it takes half the room of texts in memory, and threads share it. What is large, and looked at
 * for a short time or not at all, is packed.
 */
export interface Packed<Value> extends Uint8Array {
  readonly [value]?: Value
}

/** Packs what `JSON.stringify` keeps as it is. */
export function packed<Value>(value: Value): Packed<Value> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

/** Makes the value again. */
export function unpacked<Value>(bytes: Packed<Value>): Value {
  // It is what was packed above.
  return JSON.parse(new TextDecoder().decode(bytes)) as Value
}

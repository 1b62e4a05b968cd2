import * as z from 'zod'

/** The part of a JSON Schema that tells which keys there are. */
interface Shape {
  properties?: Record<string, Shape>
  additionalProperties?: Shape | boolean
  items?: Shape
  anyOf?: Shape[]
}

/** The keys that are allowed at a path. */
export type KeysAt = (path: readonly PropertyKey[]) => string[]

/** Tells the keys that a schema allows at a path: of a list its items’, of several shapes those of each. */
export function knownKeysOf(schema: z.ZodType): KeysAt {
  let whole: unknown
  return path => {
    whole ??= z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    let shapes = waysOf(isShape(whole) ? whole : {})
    for (const key of path) shapes = shapes.flatMap(shape => below(shape, key)).flatMap(waysOf)
    return [...new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)))]
  }
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null
}

function waysOf(shape: Shape): Shape[] {
  return shape.anyOf?.flatMap(waysOf) ?? [shape]
}

function below({ items, properties, additionalProperties }: Shape, key: PropertyKey): Shape[] {
  const own = Object.hasOwn(properties ?? {}, key) ? properties?.[String(key)] : undefined
  const inner = typeof key === 'number' ? items : (own ?? additionalProperties)
  return isShape(inner) ? [inner] : []
}

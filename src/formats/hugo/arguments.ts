/** The arguments of a shortcode: named ones and those that have only a place. */
export interface Arguments {
  named: Record<string, string>
  positional: string[]
}

const argument = /(?:(?<key>[\w-]+)=)?(?:"(?<quoted>(?:[^"\\]|\\.)*)"|`(?<raw>[^`]*)`|(?<bare>[^\s"`]+))/g

/** Reads `src="a.jpg" 42`, as Hugo does: quoted, raw or bare values, with or without a name. */
export function readArguments(text: string): Arguments {
  const named: Record<string, string> = {}
  const positional: string[] = []
  for (const { groups = {} } of text.matchAll(argument)) {
    const { key, quoted, raw, bare } = groups
    const value = quoted?.replace(/\\(.)/g, '$1') ?? raw ?? bare ?? ''
    if (key) named[key] = value
    else positional.push(value)
  }
  return { named, positional }
}

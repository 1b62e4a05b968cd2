/** The code of a Creative Commons license, and its version: `CC BY-NC-SA 4.0`. */
const code = /\bCC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](\d\.\d)\b/i
const zero = /\bCC0\b/i
const address = /https?:\/\/creativecommons\.org\/[\w./-]*\w\/?/i

/** The address of the license that terms name, where it is one whose address is known. */
export function licenseOf(terms: string | null): string | undefined {
  if (!terms) return undefined
  const [, name, version] = code.exec(terms) ?? []
  if (name) return `https://creativecommons.org/licenses/${name.toLowerCase()}/${version}/`
  if (zero.test(terms)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  return address.exec(terms)?.[0]
}

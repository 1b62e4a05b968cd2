import slugify from '@sindresorhus/slugify'
import { rememberedTexts } from './remembered.ts'
import { reservedNames } from './reserved-names.ts'

/** A text as a part of a URL: lower case, without accents; letters that have no Latin form stay themselves. */
export const slugOf = rememberedTexts(text => {
  const latin = slugify(text, {
    decamelize: false,
    customReplacements: [
      ['’', ''],
      ["'", ''],
    ],
  })
  return shorten(latin || inOwnLetters(text)) || 'untitled'
})

function inOwnLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** In bytes: file systems allow names of 255, and numbers follow. */
const longestSlug = 120

/** The first words of a slug; none is cut in two, unless the first one is too long itself. */
function shorten(slug: string): string {
  const bytes = new TextEncoder().encode(slug)
  if (bytes.length <= longestSlug) return slug
  const cut = new TextDecoder().decode(bytes.slice(0, longestSlug)).replace(/\uFFFD+$/, '')
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut
}

/** Gives out slugs so that no two are the same, nor a device’s on Windows: the second `intro` is `intro-2`, and so `con-2`. */
export function uniqueSlugs(): (text: string) => string {
  const unique = uniqueNames(reservedNames)
  return text => unique(slugOf(text))
}

/** Gives out names so that no two are the same, nor one of those taken before: with the next number that is free. */
export function uniqueNames(taken: Iterable<string> = []): (name: string) => string {
  const given = new Set(taken)
  const nextNumber = new Map<string, number>()
  return name => {
    let number = nextNumber.get(name) ?? 1
    while (given.has(numbered(name, number))) number++
    nextNumber.set(name, number + 1)
    given.add(numbered(name, number))
    return numbered(name, number)
  }
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}-${number}`
}

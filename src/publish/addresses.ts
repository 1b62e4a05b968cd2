import { posix } from 'node:path'
import type { Element } from 'hast'
import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { absoluteUrl, pageKey } from '../text/urls.ts'
import type { Urls } from './urls.ts'

/** Where the pictures and links of one write-up lead to. */
export interface Addresses {
  /** A picture that is there, at its address on this site; or one that is not, at its address elsewhere, if known. */
  picture(node: Element): { present: true; url: string } | { present: false; url: string | null }
  /** The address that a link of the write-up means on this site; null when that cannot be told. */
  link(node: Element): string | null
}

/** What addresses are looked up in. */
export interface AddressBook {
  urls: Urls
  /** Paths below the content folder. */
  pictures: ReadonlyMap<string, string>
  /** Keys of originals to the ids of their write-ups. */
  originals: ReadonlyMap<string, string>
}

/** The originals of all write-ups, for links from one to another. */
export function originalsOf(recognized: Recognized[]): Map<string, string> {
  return new Map(
    recognized.flatMap(({ writeUp }) => (writeUp.url ? [[pageKey(writeUp.url), writeUp.id] as const] : [])),
  )
}

/** Resolves what a write-up's addresses mean: within its folder, on its author's site, or on this one. */
export function addressesOf(
  { writeUp, file }: Recognized,
  { urls, pictures, originals }: AddressBook,
): Addresses {
  return {
    picture(node) {
      const src = String(node.properties.src ?? '')
      const path = posix.join(posix.dirname(writeUp.file), withoutQuery(src))
      if (!/^[a-z]+:|^\//i.test(src) && pictures.has(path))
        return { present: true, url: urls.picture(path).url }
      const { alt, title } = node.properties
      const name = title || alt || src
      report(file, `Unexpected absence of the picture “${name}”, expected ${path} in the content folder`, {
        rule: 'picture-is-present',
        place: node,
      })
      return { present: false, url: absoluteUrl(src, writeUp.url) ?? writeUp.url }
    },
    link(node) {
      const href = String(node.properties.href ?? '')
      if (href.startsWith('#')) return href
      const url = absoluteUrl(href, writeUp.url)
      if (url === null) {
        report(
          file,
          `Unexpected address “${href}”, expected an absolute one, or the write-up’s url in event.yaml`,
          {
            rule: 'reference-is-resolved',
            place: node,
          },
        )
        return null
      }
      const known = /^https?:/.test(url) ? originals.get(pageKey(url)) : undefined
      return known ? urls.writeUp(known).url : url
    },
  }
}

function withoutQuery(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

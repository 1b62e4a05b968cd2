import { rememberedTexts } from './remembered.ts'

/** An address as an absolute one, read from where the text stands; null when that cannot be told. */
export function absoluteUrl(address: string, base: string | null): string | null {
  try {
    return new URL(address, base ?? undefined).href
  } catch {
    return null
  }
}

/** An address of a page as it is in every URL: nothing in it has to be encoded, or left out. */
const plainPath = /^(?:\/[\w~!$&'()*+,;=:@-][\w.~!$&'()*+,;=:@%-]*)*\/?(?:#[\w-]*)?$/

/** A root-relative address of the site as an absolute one; of most, that is the origin and the address. */
export function addressAt(url: string, site: string): string {
  return plainPath.test(url) ? originOf(site) + url : new URL(url, site).href
}

const originOf = rememberedTexts(site => new URL(site).origin)

/** The same for all addresses of one page: without scheme, query, fragment and trailing slash. */
export function pageKey(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname.replace(/\/$/, '')}`.toLowerCase()
}

/** The address, if a browser can go there. */
export function webAddressOf(address: string | null): string | undefined {
  return address && URL.canParse(address) && /^https?:/i.test(address) ? address : undefined
}

/** An address as people write it: without scheme, `www.` and the slash at its end. */
export function plainAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')
}

/** The host of an address, for people: `youtube.com`. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^(?:www|mobile|m)\./, '')
}

/** A path as addresses have it: "#" and "?" are part of a name here, and "/" stands between names. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** The address of a site as a folder, from which those of its pages are read. */
export function siteAddress(url: string): URL {
  return new URL(url.replace(/\/?$/, '/'))
}

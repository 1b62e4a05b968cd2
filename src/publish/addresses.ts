import type { Element } from 'hast'
import type { Picture, UnusablePicture } from '../model/picture.ts'
import { isWriteUp } from '../read/write-ups.ts'
import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { nearestAmong, suggestion } from '../text/did-you-mean.ts'
import { absoluteUrl } from '../text/urls.ts'
import { pictureKeys } from './mentions.ts'
import type { PictureFile } from './pages.ts'
import { filesOfPicture, type PictureSet } from './picture-files.ts'
import type { Lead } from './slots.ts'
import type { Urls } from './urls.ts'

/** Where the pictures and links of one write-up lead to. */
export interface Addresses {
  picture(node: Element): PictureAddress
  link(node: Element): LinkAddress
  /** The files of the pictures that were asked for so far. */
  shownFiles(): PictureFile[]
}

/** A picture with the files that show it; or its address elsewhere, if known; or the wish that it be nowhere. */
export type PictureAddress =
  | { state: 'shown'; set: PictureSet }
  | { state: 'absent'; url: string | null }
  | { state: 'taken down' }

/** The address of a link; or the write-up that it may lead to, for that is known later; or nothing, if it has to go. */
export type LinkAddress = string | Extract<Lead, { to: 'file' }> | null

/** Which pictures there are. */
export interface PictureBook {
  /** The picture at a path below the content folder. */
  picture(path: string): Picture | UnusablePicture | undefined
  /** The path of a picture that one is most like. */
  nearestPicture(path: string): string | undefined
  /** Whether the picture with this key is to be shown nowhere. */
  isTakenDown(key: string): boolean
}

/** What a book of pictures is made of. */
export interface PictureSources {
  /** By the path below the content folder. */
  pictures: ReadonlyMap<string, Picture | UnusablePicture>
  /** Keys of the pictures that are shown nowhere. */
  takenDown: ReadonlySet<string>
}

/** Makes the book of the pictures of a content folder. */
export function pictureBookOf({ pictures, takenDown }: PictureSources): PictureBook {
  return {
    picture: path => pictures.get(path),
    nearestPicture: nearestAmong(pictures.keys()),
    isTakenDown: key => takenDown.has(key),
  }
}

/** What addresses are read with. */
export interface AddressSources {
  book: PictureBook
  urls: Pick<Urls, 'picture'>
}

/** Resolves what a write-up's addresses mean: within its folder, or on its author's site. */
export function addressesOf(
  { writeUp, file }: Pick<Recognized, 'writeUp' | 'file'>,
  { book, urls }: AddressSources,
): Addresses {
  const shown = new Map<string, PictureFile>()
  return {
    picture(node) {
      const src = String(node.properties.src ?? '')
      const keys = pictureKeys(src, writeUp)
      if (keys.some(key => book.isTakenDown(key))) return { state: 'taken down' }
      const path = keys.find(key => book.picture(key)) ?? keys.at(-1) ?? src
      const picture = book.picture(path)
      if (picture && 'hash' in picture) {
        const set = filesOfPicture(picture, { path, urls })
        for (const each of set.files) shown.set(each.to, each)
        return { state: 'shown', set }
      }
      const { alt, title } = node.properties
      const what = picture ? picture.problem : `absence of the picture “${title || alt || src}”`
      const url = absoluteUrl(src, writeUp.url) ?? writeUp.url
      const isLost = url === null && !picture
      const mend = isLost
        ? `, or the write-up’s url in event.yaml${suggestion(book.nearestPicture(path))}`
        : ''
      report(file, `Unexpected ${what}, expected the picture ${path} in the content folder${mend}`, {
        rule: isLost ? 'picture-is-found' : 'picture-is-present',
        place: node,
      })
      return { state: 'absent', url }
    },
    shownFiles: () => [...shown.values()],
    link(node) {
      const href = String(node.properties.href ?? '')
      if (href.startsWith('#')) return href
      const keys = pictureKeys(href, writeUp)
      if (keys.some(key => book.isTakenDown(key))) return null
      const url = absoluteUrl(href, writeUp.url)
      if (url !== null && !keys.some(isWriteUp)) return url
      return { to: 'file', keys, url, href, place: node.position }
    },
  }
}

import type { Element } from 'hast'
import type { Position } from 'unist'
import type { WriteUp } from '../model/model.ts'
import type { Picture, PictureFile, UnusablePicture } from '../model/picture.ts'
import { isWriteUp } from '../read/write-ups.ts'
import { absoluteUrl } from '../text/urls.ts'
import { pictureKeys } from './mentions.ts'
import { filesOfPicture, type PictureSet } from './picture-files.ts'
import type { Lead } from './slots.ts'

/** Where the pictures and links of one write-up lead to. */
export interface Addresses {
  picture(node: Element): PictureAddress
  link(node: Element): LinkAddress
  /** Of what was asked for so far: the files of pictures, the pictures that cannot be shown, and all keys. */
  asked: { files: Map<string, PictureFile>; missing: MissingPicture[]; keys: Set<string> }
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
    isTakenDown: key => takenDown.has(key),
  }
}

/** A picture that a write-up shows, and that cannot be shown. */
export interface MissingPicture {
  /** Any of what it may be known by, as `pictureKeys` gives it. */
  keys: string[]
  /** What is wrong in words that follow “Unexpected”. */
  what: string
  /** The path below the content folder where it is expected. */
  path: string
  /** Whether nobody can tell where it is, or was. */
  isLost: boolean
  place: Position | undefined
}

/** What addresses are read with. */
export interface AddressSources {
  book: PictureBook
  /** What the paths of the site's addresses begin with: `/`, `/notes/`. */
  basePath: string
}

/** Resolves what a write-up's addresses mean: within its folder, or on its author's site. */
export function addressesOf(writeUp: WriteUp, { book, basePath }: AddressSources): Addresses {
  const files = new Map<string, PictureFile>()
  const missing: MissingPicture[] = []
  const asked = new Set<string>()
  const areTakenDown = (keys: string[]) => {
    for (const key of keys) asked.add(key)
    return keys.some(book.isTakenDown)
  }
  return {
    asked: { files, missing, keys: asked },
    picture(node) {
      const src = String(node.properties.src ?? '')
      const keys = pictureKeys(src, writeUp)
      if (areTakenDown(keys)) return { state: 'taken down' }
      const path = keys.find(book.picture) ?? keys.at(-1) ?? src
      const picture = book.picture(path)
      if (picture && 'hash' in picture) {
        const set = filesOfPicture(picture, { path, basePath })
        for (const each of set.files) files.set(each.to, each)
        return { state: 'shown', set }
      }
      const { alt, title } = node.properties
      const what = picture ? picture.problem : `absence of the picture “${title || alt || src}”`
      const url = absoluteUrl(src, writeUp.url) ?? writeUp.url
      missing.push({ keys, what, path, isLost: url === null && !picture, place: node.position })
      return { state: 'absent', url }
    },
    link(node) {
      const href = String(node.properties.href ?? '')
      if (href.startsWith('#')) return href
      const keys = pictureKeys(href, writeUp)
      if (areTakenDown(keys)) return null
      const url = absoluteUrl(href, writeUp.url)
      if (url !== null && !keys.some(isWriteUp)) return url
      return { to: 'file', keys, url, href, place: node.position }
    },
  }
}

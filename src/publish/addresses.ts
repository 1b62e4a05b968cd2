import { posix } from 'node:path'
import type { Element } from 'hast'
import type { Talk } from '../model/model.ts'
import type { Picture, UnusablePicture } from '../model/picture.ts'
import type { Recognized } from '../recognize/index.ts'
import { report } from '../report/report.ts'
import { nearestAmong, suggestion } from '../text/did-you-mean.ts'
import { absoluteUrl, pageKey } from '../text/urls.ts'
import { videoTitlesOf } from './bare-addresses.ts'
import { pictureKeys } from './mentions.ts'
import type { PictureFile } from './pages.ts'
import { filesOfPicture, type PictureSet } from './picture-files.ts'
import type { Urls } from './urls.ts'

/** Where the pictures and links of one write-up lead to. */
export interface Addresses {
  picture(node: Element): PictureAddress
  /** The address that a link of the write-up means on this site; null when that cannot be told, or shall not be. */
  link(node: Element): string | null
  /** The files of the pictures that were asked for so far. */
  shownFiles(): PictureFile[]
}

/** A picture with the files that show it; or its address elsewhere, if known; or the wish that it be nowhere. */
export type PictureAddress =
  | { state: 'shown'; set: PictureSet }
  | { state: 'absent'; url: string | null }
  | { state: 'taken down' }

/** Where addresses are looked up: what they mean depends on other write-ups, and on what is in the content folder. */
export interface AddressBook {
  /** The picture at a path below the content folder. */
  picture(path: string): Picture | UnusablePicture | undefined
  /** Whether the picture with this key is to be shown nowhere. */
  isTakenDown(key: string): boolean
  /** The title of the talk that a video is of, by the video's key. */
  talkOfVideo(key: string): string | undefined
  /** The page of the write-up whose original has this key. */
  pageOfOriginal(key: string): string | undefined
  /** The page of the write-up at a path below the content folder. */
  pageOfFile(path: string): string | undefined
  /** The path of a write-up that one is most like. */
  nearestFile(path: string): string | undefined
  /** The path of a picture that one is most like. */
  nearestPicture(path: string): string | undefined
  /** The page of a person. */
  pageOfSpeaker(id: string): string
}

/** What an address book is made of. */
export interface AddressSources {
  urls: Urls
  /** By the path below the content folder. */
  pictures: ReadonlyMap<string, Picture | UnusablePicture>
  /** Keys of the pictures that are shown nowhere. */
  takenDown: ReadonlySet<string>
  recognized: Recognized[]
  talks: Talk[]
}

/** Makes the address book of a site. */
export function addressBookOf({ urls, pictures, takenDown, recognized, talks }: AddressSources): AddressBook {
  const originals = originalsOf(recognized)
  const files = new Map(recognized.map(({ writeUp }) => [writeUp.file, writeUp.id]))
  const pageOf = (writeUp: string | undefined) => writeUp && urls.writeUp(writeUp).url
  const videos = videoTitlesOf(talks)
  return {
    picture: path => pictures.get(path),
    isTakenDown: key => takenDown.has(key),
    talkOfVideo: key => videos.get(key),
    pageOfOriginal: key => pageOf(originals.get(key)),
    pageOfFile: path => pageOf(files.get(path)),
    nearestFile: nearestAmong(files.keys()),
    nearestPicture: nearestAmong(pictures.keys()),
    pageOfSpeaker: id => urls.speaker(id).url,
  }
}

/** The originals of all write-ups, for links from one to another. */
function originalsOf(recognized: Recognized[]): Map<string, string> {
  return new Map(
    recognized.flatMap(({ writeUp }) => (writeUp.url ? [[pageKey(writeUp.url), writeUp.id] as const] : [])),
  )
}

/** Resolves what a write-up's addresses mean: within its folder, on its author's site, or on this one. */
export function addressesOf(
  { writeUp, file }: Pick<Recognized, 'writeUp' | 'file'>,
  { book, urls }: { book: AddressBook; urls: Pick<Urls, 'picture'> },
): Addresses {
  const shown = new Map<string, PictureFile>()
  const suggestBeside = (href: string) => {
    const [path = href] = pictureKeys(href, writeUp)
    const near = book.nearestFile(path)
    return suggestion(
      near && near !== writeUp.file ? posix.relative(posix.dirname(writeUp.file), near) : undefined,
    )
  }
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
      const beside = keys.map(key => book.pageOfFile(key)).find(Boolean)
      if (beside) return beside
      const url = absoluteUrl(href, writeUp.url)
      if (url === null) {
        report(
          file,
          `Unexpected address “${href}”, expected an absolute one, a write-up, or the write-up’s url in event.yaml${suggestBeside(href)}`,
          {
            rule: 'reference-is-resolved',
            place: node,
          },
        )
        return null
      }
      return (/^https?:/.test(url) && book.pageOfOriginal(pageKey(url))) || url
    },
  }
}

import { posix } from 'node:path'
import type { VFile } from 'vfile'
import type { Lead } from '../digest/slots.ts'
import type { Quotation, Talk, WriteUp } from '../model/model.ts'
import { report } from '../report/report.ts'
import { nearestAmong, suggestion } from '../text/did-you-mean.ts'
import { pageKey } from '../text/urls.ts'
import type { Urls } from './urls.ts'
import { videoTitlesOf, wordsOfVideo } from './video-words.ts'

/** What a text leaves open, and its site decides. */
export interface Decided {
  /** The address that a lead goes to; null if it goes nowhere. */
  addressOf(lead: number): string | null
  /** The words for the video of a lead. */
  wordsOf(lead: number): string
  /** The address on this site of what is at that one, too; null for what is only there. */
  moved(url: string): string | null
}

/** Where addresses are looked up that lead to other pages of the site. */
export interface AddressBook {
  /** The title of the talk that a video is of, by the video's key. */
  talkOfVideo(key: string): string | undefined
  /** The page of the write-up whose original has this key. */
  pageOfOriginal(key: string): string | undefined
  /** The page of the write-up at a path below the content folder. */
  pageOfFile(path: string): string | undefined
  /** The path of a write-up that one is most like. */
  nearestFile(path: string): string | undefined
  /** The page of a person. */
  pageOfSpeaker(id: string): string
}

/** What an address book is made of. */
export interface BookSources {
  urls: Urls
  writeUps: WriteUp[]
  talks: Talk[]
}

/** Makes the address book of a site. */
export function addressBookOf({ urls, writeUps, talks }: BookSources): AddressBook {
  const originals = new Map(writeUps.flatMap(({ url, id }) => (url ? [[pageKey(url), id] as const] : [])))
  const files = new Map(writeUps.map(({ file, id }) => [file, id]))
  const pageOf = (writeUp: string | undefined) => writeUp && urls.writeUp(writeUp).url
  const videos = videoTitlesOf(talks)
  return {
    talkOfVideo: key => videos.get(key),
    pageOfOriginal: key => pageOf(originals.get(key)),
    pageOfFile: path => pageOf(files.get(path)),
    nearestFile: nearestAmong(files.keys()),
    pageOfSpeaker: id => urls.speaker(id).url,
  }
}

/** What the leads of a text are looked up in. */
export interface LeadSources {
  book: AddressBook
  /** Those of the write-up, in the order of its text. */
  quotations: Quotation[]
  /** The page of the talk that a note is on, by the number of the note. */
  talkOf(note: number): string | null
}

/** Decides what a text leaves open. */
export function decide(leads: Lead[], { book, quotations, talkOf }: LeadSources): Decided {
  const movedTo = (url: string | null) => (url && book.pageOfOriginal(pageKey(url))) || null
  const addressOf = (lead: Lead | undefined) => {
    if (lead?.to === 'talk') return talkOf(lead.note)
    if (lead?.to === 'file')
      return lead.keys.map(book.pageOfFile).find(Boolean) ?? movedTo(lead.url) ?? lead.url
    const person = lead?.to === 'speaker' ? quotations[lead.quotation]?.speakers[lead.speaker]?.person : null
    return person ? book.pageOfSpeaker(person) : null
  }
  return {
    addressOf: number => addressOf(leads[number]),
    wordsOf(number) {
      const lead = leads[number]
      return lead?.to === 'video' ? wordsOfVideo(lead.host, book.talkOfVideo(lead.key)) : ''
    },
    moved: movedTo,
  }
}

/** Warns of links to what is no write-up of the site, nor anything else that can be told. */
export function reportLost(leads: Lead[], { writeUp, file, book }: LostContext): void {
  for (const lead of leads) {
    if (lead.to !== 'file' || lead.url !== null || lead.keys.some(book.pageOfFile)) continue
    const [path = lead.href] = lead.keys
    const near = book.nearestFile(path)
    const meant =
      near && near !== writeUp.file ? posix.relative(posix.dirname(writeUp.file), near) : undefined
    const expected = `expected an absolute one, a write-up, or the write-up’s url in event.yaml${suggestion(meant)}`
    report(file, `Unexpected address “${lead.href}”, ${expected}`, {
      rule: 'reference-is-resolved',
      place: lead.place,
    })
  }
}

/** A write-up, and what it could mean. */
export interface LostContext {
  writeUp: WriteUp
  file: VFile
  book: AddressBook
}

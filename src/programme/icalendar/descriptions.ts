import type { Speaker } from '../../model/model.ts'
import { peopleOf } from '../people.ts'
import { plainText } from '../plain-text.ts'

const lineBreak = /\r?\n|<(?:br|\/?p|\/?div|\/?li)\b[^<>]*>/i
const label = /^[*_\s]*(speakers?|presenters?|by)[*_\s]*:[*_\s]*([^*_\s].*)$/i

/** The speakers that lines of a description name: "Speakers: Mary Ross, Ada Byron", "Speaker: Mary Ross, Role". */
export function speakersInDescription(text: string): Speaker[] {
  return text.split(lineBreak).flatMap(line => {
    if (line.length > longestLine) return []
    const [, word = '', names = ''] = label.exec(plainText(line)) ?? []
    // Behind the word for one speaker, a comma stands before what that one does.
    return peopleOf(names, { isList: !/^(?:speaker|presenter)$/i.test(word) })
  })
}

/** What is longer is prose that begins with one of the words. */
const longestLine = 1000

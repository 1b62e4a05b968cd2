import type { RootContent } from 'mdast'
import { textOf } from '../text/text-of.ts'

const words =
  /(?<!\p{L})(?:talk(?:s|ed|ing)?|speakers?|present(?:ed|s|ation|ing)|sessions?|keynotes?|slides|audience|conférence|présent(?:é|ée|ation|ait|e)|orateurs?|speakeuse|vortrag|präsentiert)(?!\p{L})/iu

/** Whether the first paragraphs of a text speak of a talk, as people do who saw one. */
export function proseTellsOfTalk(body: RootContent[]): boolean {
  const paragraphs = body.filter(node => node.type === 'paragraph').slice(0, 2)
  return paragraphs.some(paragraph => words.test(textOf(paragraph, { includeImageAlt: false })))
}

import type { RootContent } from 'mdast'
import { textOf } from '../text/text-of.ts'

const words =
  /\b(?:talk(?:s|ed|ing)?|speakers?|present(?:ed|s|ation|ing)|sessions?|keynotes?|slides|audience|conférence|présent(?:é|ée|ation|ait|e)|orateurs?|speakeuse|vortrag|präsentiert)\b/i

/** Whether the first paragraphs of a text speak of a talk, as people do who saw one. */
export function proseTellsOfTalk(body: RootContent[]): boolean {
  const paragraphs = body.filter(node => node.type === 'paragraph').slice(0, 2)
  return paragraphs.some(paragraph => words.test(textOf(paragraph, { includeImageAlt: false })))
}

import type { Root } from 'mdast'
import { fast } from './parser.ts'

/** Parses Markdown that no other language is mixed into. */
export function parseText(text: string): Root {
  return fast(text)
}

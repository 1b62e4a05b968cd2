import { nameToEmoji } from 'gemoji'
import { visit } from 'unist-util-visit'
import type { Tool } from './tool.ts'

/** `:tada:`, but no part of a time or of an address. */
const shortcode = /(?<![\w:/]):([\w+-]{1,60}):(?![\w:/])/g

/** Emoji by name, as GitHub and most tools write them; what is no name of an emoji is text. */
export const emoji: Tool = {
  signs: ({ prose }) => [[replaceNames(prose) !== prose, 0, 'emoji by name']],
  transform(tree) {
    visit(tree, 'text', node => {
      node.value = replaceNames(node.value)
    })
  },
}

function replaceNames(text: string): string {
  return text.replace(shortcode, (source, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? source) : source,
  )
}

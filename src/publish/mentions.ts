import { posix } from 'node:path'
import type { Element, Nodes as Hast } from 'hast'
import type { Image, Nodes as Mdast } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { WriteUp } from '../model/model.ts'
import type { Recognized } from '../recognize/index.ts'
import { textOf as textOfHast } from '../text/hast-text.ts'
import { textOf } from '../text/text-of.ts'
import { absoluteUrl } from '../text/urls.ts'

/** A picture that a write-up shows, whether or not it came with it. */
export interface Mention {
  /** What `pictureKey` gives for it. */
  key: string
  /** All that is said of it: alternative text, title, caption, name of the file. */
  words: string[]
}

const htmlParser = unified().use(rehypeParse, { fragment: true }).freeze()

/** What a picture is known by: its path below the content folder, or its address where it lies on the web. */
export function pictureKey(src: string, { file, url }: Pick<WriteUp, 'file' | 'url'>): string {
  if (/^[a-z]+:|^\//i.test(src)) return absoluteUrl(src, url) ?? src
  return posix.join(posix.dirname(file), withoutQuery(src))
}

/** All pictures that a write-up shows, in Markdown's way or in raw HTML. */
export function mentionsOf({ tree, writeUp }: Recognized): Mention[] {
  const captions = new Map<Image, string>()
  const mentions: Mention[] = []
  visit(tree, (node: Mdast) => {
    if (node.data?.hName === 'figure') {
      visit(node, 'image', image => {
        captions.set(image, textOf(node))
      })
    }
    if (node.type === 'image') {
      const { url, alt, title } = node
      mentions.push(mention(url, { writeUp, words: [alt, title, captions.get(node)] }))
    }
    if (node.type === 'html' && /<img\b/i.test(node.value))
      mentions.push(...mentionsInHtml(htmlParser.parse(node.value), writeUp))
  })
  return mentions
}

function mentionsInHtml(tree: Hast, writeUp: WriteUp): Mention[] {
  const captions = new Map<Element, string>()
  const mentions: Mention[] = []
  visit(tree, 'element', node => {
    if (node.tagName === 'figure') {
      visit(node, 'element', child => {
        if (child.tagName === 'img') captions.set(child, textOfHast(node))
      })
    }
    if (node.tagName !== 'img') return
    const { src, alt, title } = node.properties
    mentions.push(mention(String(src ?? ''), { writeUp, words: [alt, title, captions.get(node)] }))
  })
  return mentions
}

function mention(src: string, { writeUp, words }: { writeUp: WriteUp; words: unknown[] }): Mention {
  const key = pictureKey(src, writeUp)
  const said = words.flatMap(each => (typeof each === 'string' ? [each] : []))
  return { key, words: [...said, fileName(key)] }
}

/** The name of a picture's file, without its ending. */
export function fileName(key: string): string {
  return posix.basename(withoutQuery(key)).replace(/\.\w+$/, '')
}

function withoutQuery(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

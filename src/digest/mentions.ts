import { posix } from 'node:path'
import type { Element, Nodes as Hast } from 'hast'
import type { Image, Nodes as Mdast, Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { WriteUp } from '../model/model.ts'
import { textOf as textOfHast } from '../text/hast-text.ts'
import { textOf } from '../text/text-of.ts'
import { absoluteUrl } from '../text/urls.ts'

/** A picture that a write-up shows, whether or not it came with it. */
export interface Mention {
  /** As the write-up names it. */
  src: string
  /** One of those that `pictureKeys` gives for it. */
  key: string
  /** All that is said of it: alternative text, title, caption, name of the file. */
  words: string[]
}

/** Where a write-up lies, and where it lay. */
type Named = Pick<WriteUp, 'file' | 'url'>

const htmlParser = unified().use(rehypeParse, { fragment: true }).freeze()

/**
 * What a picture is known by, the surest first: its path below the content folder, its address where it lies on the
 * web. “/images/a.jpg”, from the root of its author's site, can be `images/a.jpg` beside the write-up.
 */
export function pictureKeys(src: string, { file, url }: Named): string[] {
  const isAddress = isElsewhere(src) || src.startsWith('/')
  return [
    ...(isElsewhere(src) ? [] : [posix.join(posix.dirname(file), withoutQuery(src)).normalize('NFC')]),
    ...(isAddress ? [absoluteUrl(src, url) ?? src] : []),
  ]
}

/** Whether an address names its host. */
function isElsewhere(src: string): boolean {
  return /^(?:[a-z]+:|\/\/)/i.test(src)
}

/** All pictures that a write-up shows, in Markdown's way or in raw HTML. */
export function mentionsOf({ tree, writeUp }: { tree: Root; writeUp: Named }): Mention[] {
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
      mentions.push(...mentionsBy(url, { writeUp, words: [alt, title, captions.get(node)] }))
    }
    if (node.type === 'html' && /<img\b/i.test(node.value))
      mentions.push(...mentionsInHtml(htmlParser.parse(node.value), writeUp))
  })
  return mentions
}

function mentionsInHtml(tree: Hast, writeUp: Named): Mention[] {
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
    mentions.push(...mentionsBy(String(src ?? ''), { writeUp, words: [alt, title, captions.get(node)] }))
  })
  return mentions
}

function mentionsBy(src: string, { writeUp, words }: { writeUp: Named; words: unknown[] }): Mention[] {
  const said = words.flatMap(each => (typeof each === 'string' ? [each] : []))
  return pictureKeys(src, writeUp).map(key => ({ src, key, words: [...said, fileName(key)] }))
}

/** The paths by which a text names pictures that are not elsewhere on the web, as they are called on disk. */
export function mentionedPictures(tree: Root): string[] {
  const sources = mentionsOf({ tree, writeUp: { file: '', url: null } }).map(({ src }) => src)
  return [...new Set(sources)].filter(src => src && !isElsewhere(src)).map(withoutQuery)
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

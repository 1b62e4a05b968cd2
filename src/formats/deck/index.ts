import { type Format, weigh } from '../format.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { metadataOf } from '../markdown/metadata.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { syntax } from '../markdown/syntax.ts'
import { withoutFrontMatter } from '../written.ts'
import { deckLines, slidesOf, withRules } from './slides.ts'

/** A text has to have this many slides before rules alone make it a deck. */
const manySlides = 5
/** What fits on a slide, on average. */
const fewLines = 7

/** A slide deck in Markdown: GitPitch, reveal-md, Marp. Slides are parted by rules; a heading begins most of them. */
export const deck: Format = {
  id: 'deck',
  detect(file) {
    const frontMatter = frontMatterOf(file)
    const lines = deckLines(String(file).slice(frontMatter?.length ?? 0))
    const slides = slidesOf(lines).map(slide => slide.filter(line => line.trim()))
    const isShort = slides.reduce((sum, slide) => sum + slide.length, 0) <= slides.length * fewLines
    const isTitled =
      slides.filter(([first]) => /^(?:#|!\[|<)/.test(first ?? '')).length >= slides.length * 0.7
    const data = frontMatter?.data ?? {}
    return weigh([
      [
        lines.some(({ text, isSeparator }) => isSeparator && text.startsWith('+++')),
        5,
        'slides parted by +++',
      ],
      [data.marp === true || 'revealOptions' in data, 6, 'front matter of a slide tool'],
      [slides.length >= manySlides && isShort && isTitled, 4, `${slides.length} short slides parted by ---`],
    ])
  },
  parse(file) {
    const frontMatter = frontMatterOf(file)
    const head = String(file).slice(0, frontMatter?.length ?? 0)
    const text = head + withRules(deckLines(String(file).slice(head.length)))
    return { metadata: metadataOf(frontMatter?.data ?? {}, file), tree: parseMarkdown(file, { text }) }
  },
  written: file => withoutFrontMatter(file, { syntax }),
}

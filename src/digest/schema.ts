import { defaultSchema } from 'rehype-sanitize'
import { classNames } from '../formats/index.ts'

/** The classes that remark-rehype gives footnotes and task lists. */
const markdownClasses = ['footnotes', 'sr-only', 'task-list-item', 'contains-task-list']
/** The classes that this stage gives to what it puts in place before it makes it safe. */
const ownClasses = ['quotation']

/**
 * The one schema that decides what of a write-up reaches a page: structure and text, no code, no styles, no frames,
 * no forms. Ids are not checked for what they might overwrite here: placing a body on a page prefixes all of them.
 */
export const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter(name => name !== 'picture' && name !== 'source'),
    ...['abbr', 'aside', 'caption', 'cite', 'figcaption', 'figure', 'mark', 'small', 'time'],
  ],
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'title'],
  attributes: {
    '*': ['dir', 'id', 'lang', 'title', ['className', ...markdownClasses, ...ownClasses, ...classNames]],
    a: ['href', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-[\w+#.-]+$/]],
    details: ['open'],
    img: ['src', 'alt'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ol: ['start', 'reversed'],
    section: ['dataFootnotes'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
}

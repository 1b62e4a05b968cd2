import { type AsyncFormat, weigh } from '../format.ts'

/** Web pages that were saved: the article without what the site around it had. */
export const html: AsyncFormat = {
  id: 'html',
  detect(file) {
    const extension = file.extname?.toLowerCase() ?? ''
    const head = String(file).slice(0, 2000)
    return weigh([
      [/^\.html?$/.test(extension), 10, `the extension ${extension}`],
      [/^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(head), 8, 'the head of a web page'],
    ])
  },
  // The libraries are seldom needed.
  parse: async file => (await import('./read.ts')).readHtml(file),
  written: async file => (await import('./read.ts')).writtenInHtml(file),
}

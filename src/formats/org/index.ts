import { type AsyncFormat, weigh } from '../format.ts'
import { withoutSyntax } from '../written.ts'
import { syntax } from './syntax.ts'

/** Org, as Emacs and other outliners write it. */
export const org: AsyncFormat = {
  id: 'org',
  detect(file) {
    const head = String(file).slice(0, 20_000)
    return weigh([
      [file.extname?.toLowerCase() === '.org', 10, 'the extension .org'],
      [/^#\+(?:title|author|date):/im.test(head), 4, 'keywords such as #+TITLE'],
      [/^#\+begin_(?:src|quote|example)\b/im.test(head), 3, 'blocks such as #+BEGIN_SRC'],
    ])
  },
  // The library is seldom needed.
  parse: async file => (await import('./read.ts')).readOrg(file),
  written: file => withoutSyntax(String(file), syntax),
}

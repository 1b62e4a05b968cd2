import type { Root } from 'mdast'
import { textOf } from '../text/text-of.ts'
import { likelyLanguages } from './likely-languages.ts'

/** How much of a text is looked at: enough to be sure, however long the text is. */
const lookedAt = 4000
/** Below this a text is too short to tell. */
const enough = 200
/** How much less likely the second language must be; over a long text the likelihoods come close to each other. */
const margin = 0.005
/** Kana are written in Japanese alone, and often among many more Latin letters. */
const kana = /[\u3041-\u30FF]/g
const enoughKana = 20

/** The language that a text is written in, as a BCP 47 tag; null when that cannot be told for sure. */
export function languageOf(tree: Root): string | null {
  const prose = tree.children.filter(node => node.type !== 'code' && node.type !== 'html')
  let text = ''
  for (const node of prose) if (text.length < lookedAt) text += `${textOf(node)}\n`
  const words = text.replace(/https?:\S+/g, ' ').slice(0, lookedAt)
  if ((words.match(kana)?.length ?? 0) >= enoughKana) return 'ja'
  const [first, second] = words.length < enough ? [] : likelyLanguages(words)
  if (!first || (second && first[1] - second[1] < margin)) return null
  return Intl.getCanonicalLocales(first[0])[0] ?? null
}

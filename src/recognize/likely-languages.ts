import { data } from 'franc-min/data.js'
import { expressions } from 'franc-min/expressions.js'
import { once } from '../text/remembered.ts'

/** A language as an ISO 639-3 code, and how likely it is beside the likeliest one, which has 1. */
export type LikelyLanguage = [code: string, likelihood: number]

/** What is behind this in a text tells nothing new. */
const lookedAt = 2048
/** How far from a language a group of three letters is that is none of its 300 commonest. */
const farthest = 300

interface ScriptIndex {
  languages: string[]
  /** By groups of three letters: the languages that have it among their commonest, each followed by its rank there. */
  ranks: Map<string, number[]>
}

const scripts = new Map(
  Object.entries(data).map(([script, languages]) => [script, once(() => indexOf(languages))]),
)

/**
 * The likeliest languages of a text, the likeliest first, as `francAll` of franc-min tells them, with its data: by how far the
 * counts of the text's groups of three letters are from the ranks that these have in each language. It asks 80 languages for
 * each group, where an index knows which few have it: 1.5 ms a text become 0.3.
 */
export function likelyLanguages(text: string): LikelyLanguage[] {
  const value = text.slice(0, lookedAt)
  const script = scriptOf(value)
  if (script === null) return []
  const index = scripts.get(script)?.()
  if (!index) return [[script, 1]]
  const distances = distancesOf(countsOf(value), index).sort(([, a], [, b]) => a - b)
  const [[, least] = ['', 0]] = distances
  const most = value.length * farthest - least
  return distances.map(([code, distance]) => [code, 1 - (distance - least) / most || 0])
}

/** The script that most letters are of; null where there are no letters. */
function scriptOf(text: string): string | null {
  let [script, most]: [string | null, number] = [null, 0]
  for (const [name, letters] of Object.entries(expressions)) {
    const count = text.match(letters)?.length ?? 0
    if (count > most) [script, most] = [name, count]
  }
  return script
}

function distancesOf(counts: Map<string, number>, { languages, ranks }: ScriptIndex): LikelyLanguage[] {
  const nearer = new Int32Array(languages.length)
  for (const [letters, count] of counts) {
    const known = ranks.get(letters) ?? []
    for (let at = 0; at < known.length; at += 2) {
      const [language, rank] = [known[at] ?? 0, known[at + 1] ?? 0]
      nearer[language] = (nearer[language] ?? 0) + farthest - Math.abs(count - rank - 1)
    }
  }
  return languages.map((code, language) => [code, counts.size * farthest - (nearer[language] ?? 0)])
}

function countsOf(text: string): Map<string, number> {
  const words = text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  const padded = ` ${words} `
  const counts = new Map<string, number>()
  for (let index = 0; index + 3 <= padded.length; index++) {
    const letters = padded.slice(index, index + 3)
    counts.set(letters, (counts.get(letters) ?? 0) + 1)
  }
  return counts
}

function indexOf(models: Record<string, string>): ScriptIndex {
  const ranks: ScriptIndex['ranks'] = new Map()
  Object.values(models).forEach((model, language) => {
    for (const [rank, letters] of model.split('|').entries()) {
      const known = ranks.get(letters)
      if (known) known.push(language, rank)
      else ranks.set(letters, [language, rank])
    }
  })
  return { languages: Object.keys(models), ranks }
}

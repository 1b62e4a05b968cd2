import * as stopwords from 'stopword'

/** The words that sentences are joined with, by language. */
const functionWords: Record<string, Set<string>> = {
  de: new Set(stopwords.deu),
  en: new Set(stopwords.eng),
  es: new Set(stopwords.spa),
  fr: new Set(stopwords.fra),
  it: new Set(stopwords.ita),
  nl: new Set(stopwords.nld),
  pt: new Set(stopwords.por),
}

/**
 * The language of a talk's title, where its words show that it is that of the notes on it: people note English talks
 * in any language. Null where they do not show it.
 */
export function languageOfTitle(title: string, languages: Iterable<string | null>): string | null {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (language: string) => words.filter(word => functionWords[language]?.has(word)).length
  const english = count('en')
  for (const language of languages) {
    const base = language?.split('-')[0] ?? ''
    if (base !== 'en' && count(base) > english) return language
  }
  return null
}

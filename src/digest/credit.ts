import type { WriteUp } from '../model/model.ts'

/** Whose a write-up's pictures are, and on what terms; null where nothing of that is known. */
export function creditOf({ authors, terms }: Pick<WriteUp, 'authors' | 'terms'>): string | null {
  const names = authors.map(({ name }) => name).filter(name => !terms?.includes(name))
  return [names.join(', '), terms].filter(Boolean).join(', ') || null
}

/** The language of the words that this site adds to a text, where that is another one than the text's. */
export function ownLanguageBeside(language: string | null): string | undefined {
  return language && !/^en\b/i.test(language) ? 'en' : undefined
}

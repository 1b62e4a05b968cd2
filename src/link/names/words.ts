const apostrophes = /(?<=[\p{L}\p{M}])['’‘`´ʼʻ](?=\p{L})/gu

/** The words of a name in the order of speech, as they are written: "Byron, Ada" is Ada Byron, "J. P." is "JP". */
export function nameWordsOf(name: string): string[] {
  const text = name.normalize('NFC').replace(apostrophes, '')
  const [before = '', after, ...more] = text.split(',')
  const inOrder = after !== undefined && !more.length ? `${after} ${before}` : text
  return uniteInitials(inOrder.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}

/** Single letters that follow each other become one word, as some write no dots and spaces between them. */
function uniteInitials(words: string[]): string[] {
  const united: string[] = []
  let follows = false
  for (const word of words) {
    const isInitial = /^[\p{Lu}\p{Ll}]$/u.test(word)
    const before = united.at(-1)
    if (isInitial && follows && before !== undefined) united[united.length - 1] = before + word
    else united.push(word)
    follows = isInitial
  }
  return united
}

/** Letters that Unicode takes for letters of their own, and what people without them on their keyboards type. */
const replacements: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
}

/** How the people whose letters these are write them without accents. */
const transcriptions: Record<string, string> = {
  ä: 'ae',
  å: 'aa',
  đ: 'dj',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
}

/** Most texts have no other letters, and nothing to be replaced. */
const isPlain = /^[\t\n\r\x20-\x7e]*$/

/** A text in lower case, with its letters bare of accents: "Łukasz Müller" is "lukasz muller". */
export function plainLetters(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  return (
    text
      .normalize('NFKD')
      // Only marks of Latin, Greek and Cyrillic are accents; those of other scripts are vowels and consonants.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[æðđħıłŋøœßþŧ]/g, letter => replacements[letter] ?? letter)
  )
}

/** A text in lower case, with its letters as German and Nordic people transcribe them: "Müller" is "mueller". */
export function transcribedLetters(text: string): string {
  const written = text.normalize('NFC').toLowerCase()
  return plainLetters(written.replace(/[äåđöøü]/g, letter => transcriptions[letter] ?? letter))
}

/** Characters that would move a cursor, ring a bell or turn the direction of what follows. */
const moving = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** A text that can be printed anywhere: tabs are two spaces, and signs that command terminals can be seen as “�”. */
export function visible(text: string): string {
  return text.replaceAll('\t', '  ').replace(moving, '\uFFFD')
}

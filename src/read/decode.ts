import { VFile } from 'vfile'
import { report } from '../report/report.ts'

/**
 * Makes a file of bytes that should be UTF-8. Other bytes are an error on the file, and read as U+FFFD; what says that it
 * is UTF-16 is an error, too, and read as that, so that all else can still be told and previewed.
 */
export function decode(path: string, bytes: Uint8Array): VFile {
  const utf16 = utf16Of(bytes)
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
  const file = new VFile({ path, value: text })
  const found = utf16 ? { what: 'text in UTF-16', offset: 0 } : firstOddity(text, bytes)
  if (found) {
    report(file, `Unexpected ${found.what}, expected a text file saved as UTF-8`, {
      rule: 'text-is-utf8',
      place: placeOf(text, found.offset),
    })
  }
  return file
}

/** The byte order mark of UTF-16 tells the encoding; the one of UTF-8 is read over. */
function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** What no text that is saved as UTF-8 has; NUL is in all that is UTF-16 without saying so. */
function firstOddity(text: string, bytes: Uint8Array): { what: string; offset: number } | null {
  if (!isUtf8(bytes)) return { what: 'bytes that are not UTF-8', offset: text.indexOf('\uFFFD') }
  const offset = text.indexOf('\0')
  return offset < 0 ? null : { what: 'NUL character', offset }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, Math.max(offset, 0))
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: before.length - lastBreak, offset: before.length }
}

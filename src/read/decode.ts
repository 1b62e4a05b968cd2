import { VFile } from 'vfile'
import { report } from '../report/report.ts'

/** Makes a file of bytes that should be UTF-8; other bytes are an error on the file, and read as U+FFFD. */
export function decode(path: string, bytes: Uint8Array): VFile {
  const text = new TextDecoder().decode(bytes)
  const file = new VFile({ path, value: text })
  if (!isUtf8(bytes)) {
    report(file, 'Unexpected bytes that are not UTF-8, expected a text file saved as UTF-8', {
      rule: 'text-is-utf8',
      place: placeOf(text, text.indexOf('\uFFFD')),
    })
  }
  return file
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

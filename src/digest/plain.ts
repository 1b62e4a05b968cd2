import { deserialize, serialize } from 'node:v8'
import type { VFile } from 'vfile'
import { once } from '../text/remembered.ts'
import type { Digest } from './index.ts'
import type { PrintedText, ReadyText } from './text.ts'

/** A digest as plain data, with its text in bytes: those of most write-ups are not looked at again. */
export interface PlainDigest extends Omit<Digest, 'file' | 'text'> {
  text: Omit<ReadyText, 'printed'> & { printed: Uint8Array }
}

/** Makes plain data of digests. */
export function plainDigests(digests: Digest[]): PlainDigest[] {
  return digests.map(({ file, text, ...digest }) => ({
    ...digest,
    text: { ...text, printed: serialize(text.printed()) },
  }))
}

/** Makes digests again of their data, with the files that they are of. */
export function digestsOf(plain: PlainDigest[], files: VFile[]): Digest[] {
  return plain.flatMap(({ text, ...digest }, index) => {
    const file = files[index]
    // It is what was serialized.
    const printed = once(() => deserialize(text.printed) as PrintedText)
    return file ? { ...digest, file, text: { ...text, printed } } : []
  })
}

import type { VFile } from 'vfile'
import type { Digest } from './index.ts'

/** A digest as plain data. */
export type PlainDigest = Omit<Digest, 'file'>

/** Makes plain data of digests. */
export function plainDigests(digests: Digest[]): PlainDigest[] {
  return digests.map(({ file, ...digest }) => digest)
}

/** Makes digests again of their data, with the files that they are of. */
export function digestsOf(plain: PlainDigest[], files: VFile[]): Digest[] {
  return plain.flatMap((digest, index) => {
    const file = files[index]
    return file ? { ...digest, file } : []
  })
}

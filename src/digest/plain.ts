import type { VFile } from 'vfile'

/** What is plain data but for the file that it is of. */
interface OfFile {
  file: VFile
}

/** A digest as plain data. */
export type Plain<Digest extends OfFile> = Omit<Digest, 'file'>

/** Makes plain data of digests. */
export function plainDigests<Digest extends OfFile>(digests: Digest[]): Plain<Digest>[] {
  return digests.map(({ file, ...digest }) => digest)
}

/** Makes digests again of their data, with the files that they are of. */
export function digestsOf<Data extends object>(plain: Data[], files: VFile[]): (Data & OfFile)[] {
  return plain.flatMap((digest, index) => {
    const file = files[index]
    return file ? { ...digest, file } : []
  })
}

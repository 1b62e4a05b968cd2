import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Build, type BuildOptions, buildSite } from '../../src/site.ts'

/** Builds a content folder of these files, which are gone afterwards; returns the folder's path too. */
export async function buildOf(
  files: Record<string, string | Uint8Array>,
  options: Omit<BuildOptions, 'content'> = {},
): Promise<Build & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return { folder, ...(await buildSite({ ...options, content: folder })) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

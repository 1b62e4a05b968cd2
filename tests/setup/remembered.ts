import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { outputsOf } from '../../src/eleventy/outputs.ts'
import { newMemory } from '../../src/report/memory.ts'
import { type Build, buildSite } from '../../src/site.ts'

/** A content folder that is edited, and built again and again by one process. */
export interface EditedContent {
  folder: string
  edit(name: string, change: (text: string) => string): Promise<void>
  write(name: string, text: string | Uint8Array): Promise<void>
  remove(...names: string[]): Promise<void>
  move(from: string, to: string): Promise<void>
  /** Expects that a build that remembers those before makes and tells what a fresh one does. */
  expectAsFresh(): Promise<void>
}

/** Makes an empty content folder, for whoever asks to delete. */
export async function editedContent(): Promise<EditedContent> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'))
  const memory = newMemory()
  const write: EditedContent['write'] = async (name, text) => {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    // Two savings within one tick of the clock are told apart by the size or by this.
    await utimes(path, new Date(), new Date(Date.now() + 1000))
  }
  return {
    folder,
    write,
    edit: async (name, change) => {
      const text = await readFile(join(folder, name), 'utf8')
      const changed = change(text)
      expect(changed).not.toBe(text)
      await write(name, changed)
    },
    remove: async (...names) => {
      for (const name of names) await rm(join(folder, name), { recursive: true })
    },
    move: (from, to) => rename(join(folder, from), join(folder, to)),
    async expectAsFresh() {
      const remembered = toldBy(await buildSite({ content: folder, memory }))
      const fresh = toldBy(await buildSite({ content: folder }))
      expect(remembered.messages).toEqual(fresh.messages)
      expect(remembered.model).toBe(fresh.model)
      expect(remembered.texts).toEqual(fresh.texts)
    },
  }
}

function toldBy({ files, model, site }: Build) {
  const outputs = Object.values(outputsOf(site, '')).flat()
  return {
    messages: files.flatMap(file => file.messages.map(message => `${message} ${message.ruleId}`)).sort(),
    model: JSON.stringify(model),
    texts: Object.fromEntries(outputs.map(({ permalink, content }) => [permalink, content()])),
  }
}

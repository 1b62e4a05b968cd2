import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CardText } from '../../../layouts/cards/card-text.ts'
import { versionOf } from '../installed-package.ts'

const root = join(import.meta.dirname, '..', '..', '..')
/** The code that draws cards, and the packages that it draws with. */
const folders = ['layouts/cards', 'src/cli/cards']
const packages = ['sharp', 'fontkit', '@fontsource/source-serif-4', '@fontsource/roboto-condensed']

/** Gives the key of a card: another one when its words change, or whatever draws it. */
export async function cardKeys(): Promise<(text: CardText) => string> {
  const design = hash(...(await sources()), ...packages.map(name => `${name} ${versionOf(name)}`))
  return text => hash(design, JSON.stringify(text))
}

async function sources(): Promise<string[]> {
  const paths = await Promise.all(
    folders.map(async folder =>
      (await readdir(join(root, folder))).sort().map(name => join(root, folder, name)),
    ),
  )
  return Promise.all(paths.flat().map(path => readFile(path, 'utf8')))
}

function hash(...parts: string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex').slice(0, 32)
}

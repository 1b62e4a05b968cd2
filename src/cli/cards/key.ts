import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import type { CardText } from '../../../layouts/cards/card-text.ts'

const root = join(import.meta.dirname, '..', '..', '..')
/** The code that draws cards, and the packages that it draws with. */
const folders = ['layouts/cards', 'src/cli/cards']
const packages = ['sharp', 'fontkit', '@fontsource/source-serif-4', '@fontsource/roboto-condensed']

const packageSchema = z.object({ version: z.string() })
const { resolve } = createRequire(import.meta.url)

/** Gives the key of a card: another one when its words change, or whatever draws it. */
export async function cardKeys(): Promise<(text: CardText) => string> {
  const design = hash(...(await sources()), ...(await versions()))
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

async function versions(): Promise<string[]> {
  return Promise.all(
    packages.map(async name => {
      const file = await readFile(join(folderOf(name), 'package.json'), 'utf8')
      return `${name} ${packageSchema.parse(JSON.parse(file)).version}`
    }),
  )
}

/** The folder of an installed package, found by what it exports, as few export what tells of themselves. */
function folderOf(name: string): string {
  const folder = join('node_modules', name)
  const path = resolve(name)
  return path.slice(0, path.lastIndexOf(folder) + folder.length)
}

function hash(...parts: string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex').slice(0, 32)
}

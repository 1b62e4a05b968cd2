import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from '../text/remembered.ts'
import { licensesOfSite } from './licenses.ts'
import { putBytes } from './put-file.ts'

const layouts = join(import.meta.dirname, '..', '..', 'layouts')

/** A style sheet, a script or an icon of all pages, or the licenses of these. */
interface Asset {
  /** As it is called in `layouts/`: `site.css`. */
  name: string
  /** As it is published: `site.0a1b2c3d.css`, another name when it changes, so that browsers may keep it for good. */
  published: string
  bytes: Buffer
}

/** The names of styles and scripts as they are published, by those that they have in `layouts/`. */
export function assetNames(): Record<string, string> {
  return Object.fromEntries(assets().map(({ name, published }) => [name, published]))
}

/** Writes styles and scripts of all pages below the output folder, and returns the paths that they have there. */
export function writeAssets(output: string): string[] {
  return assets().map(({ published, bytes }) => {
    const path = `assets/${published}`
    putBytes(bytes, join(output, path))
    return path
  })
}

const assets = once((): Asset[] => [
  ...['styles', 'scripts'].flatMap(folder =>
    readdirSync(join(layouts, folder)).map(name => assetAt(join(layouts, folder), name)),
  ),
  assetOf('licenses.txt', licensesOfSite()),
])

function assetAt(folder: string, name: string): Asset {
  const text = readFileSync(join(folder, name), 'utf8')
  // What a script imports is a part of it, and named as it is published.
  const whole = text.replace(
    /(?<=\bfrom '\.\/)[\w-]+\.js(?=')/g,
    imported => assetAt(folder, imported).published,
  )
  return assetOf(name, whole)
}

function assetOf(name: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { name, published: name.replace(/(?=\.\w+$)/, `.${hash}`), bytes: Buffer.from(text) }
}

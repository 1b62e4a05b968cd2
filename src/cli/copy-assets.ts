import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { putFile } from './put-file.ts'

const layouts = join(import.meta.dirname, '..', '..', 'layouts')

/** Copies styles and scripts of all pages below the output folder, and returns the paths that they have there. */
export function copyAssets(output: string): string[] {
  return ['styles', 'scripts'].flatMap(folder =>
    readdirSync(join(layouts, folder)).map(name => {
      const path = `assets/${name}`
      putFile(join(layouts, folder, name), join(output, path))
      return path
    }),
  )
}

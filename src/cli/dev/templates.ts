import { readdir } from 'node:fs/promises'
import type { Template } from '../../../layouts/parts/template.ts'

const folder = new URL('../../../layouts/pages/', import.meta.url)

/** All kinds of pages: the modules in `layouts/pages/`, as Eleventy finds them. */
export async function loadTemplates(): Promise<Pick<Template<unknown>, 'pages'>[]> {
  const names = await readdir(folder)
  return Promise.all(
    names.map(async name => {
      const module: { default: Pick<Template<unknown>, 'pages'> } = await import(new URL(name, folder).href)
      return module.default
    }),
  )
}

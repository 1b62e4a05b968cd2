import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The headers that the site's file `_headers` asks for on all its pages: they stand first. */
export async function headersOf(folder: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, '_headers'), 'utf8')
  const [ofAll = ''] = text.split(/\n(?=\S)/, 1)
  const lines = [...ofAll.matchAll(/^ {2}([\w-]+): (.+)$/gm)]
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]))
}

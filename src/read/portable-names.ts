import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../report/report.ts'
import { groupBy } from '../text/groups.ts'
import { reservedNames } from '../text/reserved-names.ts'

/** In bytes of UTF-8; the files of a site have names that are made of these. */
const longestName = 200

/**
 * What is wrong in names that are no names everywhere: the site, and the content itself, are copied to machines where case
 * tells nothing apart, some letters stand for something else, and the same letters are written in other bytes.
 */
export function oddNames(folder: string, paths: string[]): VFile[] {
  const alike = groupBy(paths, path => path.normalize('NFC').toLowerCase())
  return paths.flatMap(path => {
    const [first = path] = alike.get(path.normalize('NFC').toLowerCase()) ?? []
    const what =
      first === path ? oddityOf(path.split('/').at(-1) ?? '') : `that is “${first}” on some machines`
    return what ? [oddName(join(folder, path), what)] : []
  })
}

function oddityOf(name: string): string | null {
  const odd = /[<>:"|?*\\]|\p{Cc}/u.exec(name)?.[0]
  if (odd) return `with ${JSON.stringify(odd)}`
  if (/[. ]$/.test(name)) return 'with a dot or a space at its end'
  if (reservedNames.has((name.split('.')[0] ?? '').toLowerCase())) return 'that is a device on Windows'
  return Buffer.byteLength(name) > longestName ? `of more than ${longestName} bytes` : null
}

function oddName(path: string, what: string): VFile {
  const file = new VFile({ path })
  report(file, `Unexpected name ${what}, expected one that is a name on all machines`, {
    rule: 'name-is-portable',
    place: { line: 1, column: 1 },
  })
  return file
}

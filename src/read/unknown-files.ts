import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../report/report.ts'
import { didYouMean } from '../text/did-you-mean.ts'

const siteFiles = ['site.yaml', 'people.yaml', 'organizations.yaml', 'topics.yaml', 'paths.yaml']
const eventFiles = ['event.yaml', 'programme.yaml', 'corrections.yaml']

/** The files in the content folder that nothing reads, each with a message that says so. */
export function unknownSiteFiles(folder: string, names: string[]): VFile[] {
  const expected = `${siteFiles.join(', ')}, and folders with the write-ups of an event`
  return names
    .filter(name => !siteFiles.includes(name))
    .map(name => unknownFile(join(folder, name), { expected, known: siteFiles }))
}

/** The files in an event's folder that nothing reads, each with a message that says so. */
export function unknownEventFiles(
  folder: string,
  { names, isRead }: { names: string[]; isRead: (name: string) => boolean },
): VFile[] {
  const expected = `${eventFiles.join(', ')}, write-ups and pictures`
  return names
    .filter(name => !eventFiles.includes(name) && !isRead(name))
    .map(name => unknownFile(join(folder, name), { expected, known: eventFiles }))
}

/** A symbolic link, with a message that says that it is not followed. */
export function linkFile(path: string): VFile {
  const file = new VFile({ path })
  report(file, 'Unexpected symbolic link, which is not followed; expected the file or folder itself', {
    rule: 'file-is-no-link',
    place: { line: 1, column: 1 },
  })
  return file
}

/** A YAML file was meant to be read; anything else may lie there for people. */
function unknownFile(path: string, { expected, known }: { expected: string; known: string[] }): VFile {
  const file = new VFile({ path })
  const isFacts = /\.ya?ml$/i.test(path)
  const suggestion = isFacts ? didYouMean(basename(path), known) : ''
  report(file, `Unexpected file, which is not read; expected ${expected}${suggestion}`, {
    rule: isFacts ? 'facts-file-is-known' : 'file-is-read',
    place: { line: 1, column: 1 },
  })
  return file
}

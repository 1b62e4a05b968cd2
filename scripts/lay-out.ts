/**
 * Lays write-ups out so that each is the only one of an event of its own, as strangers' files come:
 *
 *     npm run -s lay-out -- DIR FILES…
 *
 * makes DIR/1-name/name.md, DIR/2-name/name.md, …, a content folder without any event.yaml.
 */
import { cp, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { slugOf } from '../src/text/slugs.ts'

const [folder, ...files] = process.argv.slice(2)

if (folder === undefined || !files.length) {
  process.stderr.write('Usage: npm run -s lay-out -- DIR FILES…\n')
  process.exitCode = 2
} else {
  for (const [index, file] of files.entries()) {
    const event = join(folder, `${index + 1}-${slugOf(basename(file)).slice(0, 60)}`)
    await mkdir(event, { recursive: true })
    await cp(file, join(event, basename(file)))
  }
  process.stderr.write(`${files.length} events in ${folder}\n`)
}

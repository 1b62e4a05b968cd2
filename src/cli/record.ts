/**
 * `npm run record`: writes down in `paths.yaml` every path that the site has, so that none is lost later. With an
 * error in the content, says what is wrong and writes nothing.
 *
 *     node --import tsx src/cli/record.ts [--content DIR]
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { writeYamlMap } from '../text/yaml-map.ts'
import { readOptions } from './options.ts'

const header = '# Paths that were published. `npm run record` adds new ones; none is ever taken out.\n\n'

const { content } = readOptions(['content'])
const path = join(content, 'paths.yaml')
const { site, files, paths } = await buildSite({ content })
const errors = files.filter(file => hasErrors([file]))
process.stderr.write(printReport(errors))
if (errors.length) {
  process.stderr.write(`Nothing was written: ${path} is as it was.\n`)
  process.exitCode = 1
} else {
  await writeFile(path, writeYamlMap(String(paths.file) || header, site.record))
  const added = [...site.record.keys()].filter(each => !paths.value.has(each))
  const moved = [...site.record].filter(([each, { to }]) => to && !paths.value.get(each)?.to)
  process.stderr.write(
    `${site.record.size} paths in ${path}: ${added.length} new, ${moved.length} that lead elsewhere now\n`,
  )
}

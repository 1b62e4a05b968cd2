/**
 * `npm run record`: writes down in `paths.yaml` every path that the site has, so that none is lost later. With an
 * error in the content, says what is wrong and writes nothing. With `--redirect-lost`, paths of pages that are gone
 * for good lead to the nearest page above them.
 *
 *     node bin/run.js src/cli/record.ts [--content DIR] [--redirect-lost]
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { writeYamlMap } from '../text/yaml-map.ts'
import { withProgress } from './progress.ts'
import { schemaLine } from './schema-line.ts'

const header = '# Paths that were published. `npm run record` adds new ones; none is ever taken out.\n\n'

const { content, 'redirect-lost': redirectsLost } = readRecordOptions()
const path = join(content, 'paths.yaml')
const empty = `${schemaLine(path, 'paths')}${header}`
const { site, files, paths } = await withProgress(onProgress => buildSite({ content, onProgress }))
const isMended = (rule: string | undefined) => redirectsLost && rule === 'path-is-kept'
for (const file of files) file.messages = file.messages.filter(({ ruleId }) => !isMended(ruleId))
const errors = files.filter(file => hasErrors([file]))
process.stderr.write(printReport(errors, { to: process.stderr }))
if (errors.length) {
  const hint = site.lost.size ? ' With --redirect-lost, what is gone leads to the page above it.' : ''
  process.stderr.write(`Nothing was written: ${path} is as it was.${hint}\n`)
  process.exitCode = 1
} else {
  const record = new Map(site.record)
  for (const [lost, to] of site.lost) record.set(lost, { to })
  await writeFile(path, writeYamlMap(String(paths.file) || empty, record))
  const added = [...record.keys()].filter(each => !paths.value.has(each))
  const moved = [...record].filter(([each, { to }]) => to && !paths.value.get(each)?.to)
  process.stderr.write(
    `${record.size} paths in ${path}: ${added.length} new, ${moved.length} that lead elsewhere now\n`,
  )
}

function readRecordOptions() {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        'redirect-lost': { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}

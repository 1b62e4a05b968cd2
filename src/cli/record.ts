/** `npm run record`: writes down in `paths.yaml` every path that the site has, so that none is lost later. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasErrors, printReport } from '../report/print.ts'
import { buildSite } from '../site.ts'
import { writeYamlMap } from '../text/yaml-map.ts'
import { runCommand } from './command.ts'
import { noArguments } from './command-line.ts'
import { content, off } from './options.ts'
import { Problem } from './problem.ts'
import { withProgress } from './progress.ts'
import { schemaLine } from './schema-line.ts'

const usage = `npm run record -- [options]

Writes down in paths.yaml every path that the site has, so that none is lost later.

  --redirect-lost  paths of pages that are gone for good lead to the nearest page above them
  --content DIR    the content folder, if it is not content/
  --help           this page

Ends with 0 if all is well, 1 with errors in the content: then nothing is written; 2 if it was called wrongly.
`

const header = '# Paths that were published. `npm run record` adds new ones; none is ever taken out.\n\n'

interface Options {
  content: string
  redirectsLost: boolean
}

async function record({ content, redirectsLost }: Options): Promise<number> {
  const path = join(content, 'paths.yaml')
  const { site, files, paths } = await withProgress(onProgress => buildSite({ content, onProgress }))
  const isMended = (rule: string | undefined) => redirectsLost && rule === 'path-is-kept'
  for (const file of files) file.messages = file.messages.filter(({ ruleId }) => !isMended(ruleId))
  const errors = files.filter(file => hasErrors([file]))
  process.stderr.write(printReport(errors, { to: process.stderr }))
  if (errors.length) {
    const hint = site.lost.size ? ' With --redirect-lost, what is gone leads to the page above it.' : ''
    throw new Problem(`Nothing was written: ${path} is as it was.${hint}`)
  }
  const all = new Map(site.record())
  for (const [lost, to] of site.lost) all.set(lost, { to })
  const empty = `${schemaLine(path, 'paths')}${header}`
  await writeFile(path, writeYamlMap(String(paths.file) || empty, all))
  const added = [...all.keys()].filter(each => !paths.value.has(each))
  const moved = [...all].filter(([each, { to }]) => to && !paths.value.get(each)?.to)
  process.stderr.write(
    `${all.size} paths in ${path}: ${added.length} new, ${moved.length} that lead elsewhere now\n`,
  )
  return 0
}

await runCommand({
  usage,
  options: { content, 'redirect-lost': off },
  read({ values, positionals }): Options {
    noArguments(positionals)
    return { content: values.content, redirectsLost: values['redirect-lost'] }
  },
  work: record,
})

import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { VFile } from 'vfile'
import type { Site } from '../../publish/pages.ts'
import { type Memory, memoryOf, noMemory } from '../../report/memory.ts'
import { printReport } from '../../report/print.ts'
import { placeOf } from '../output-folder.ts'
import { isWhole } from '../site-folder.ts'
import type { LastSite, WrittenSite } from '../write-site.ts'
import { keptAnswers } from './answers.ts'
import { inputsOf } from './inputs.ts'
import { folderOfSite, keepLastBuild, readLastBuild } from './last-build.ts'

/** What builds keep for later ones, in a folder that may go at any time. */
const keptFolder = '.cache'

/** The hash of all code and packages, which `bin/run.js` puts in; nothing else can tell that they are the same. */
const code = process.env.CONFERENCE_NOTES_CODE

/** What is to be built, and where to. */
export interface BuildPlace {
  content: string
  output: string
  baseUrl: string | undefined
}

/** What earlier builds kept for this one, and what it keeps for those to come. */
export interface KeptOfBuild extends LastSite {
  memory: Memory
  /** What the last build said, if it was of the same and its site is still there. */
  unchanged(): { report: string; pages: number; url: string } | null
  keep(site: Site, made: { files: VFile[]; written: WrittenSite }): Promise<void>
}

/** Finds what earlier builds kept; nothing where the code is not known that made it. */
export async function keptOf({ content, output, baseUrl }: BuildPlace): Promise<KeptOfBuild> {
  const target = await placeOf(output)
  const folder = folderOfSite(keptFolder, target)
  const spare = join(folder, 'spare')
  if (!code) return { memory: noMemory, unchanged: () => null, keep: async () => {} }
  const answers = keptAnswers({ folder: join(keptFolder, 'answers'), version: code })
  const inputs = await inputsOf(content, { content, baseUrl })
  const last = readLastBuild(folder, code)
  return {
    memory: memoryOf(answers),
    last,
    spare,
    unchanged() {
      if (last?.inputs !== inputs || !isWhole(target, last)) return null
      const { pages, url, report } = last
      return { pages, url, report: process.stderr.isTTY ? report : stripVTControlCharacters(report) }
    },
    async keep({ facts, fingerprints }, { files, written }) {
      const report = printReport(files, { to: process.stderr })
      const { site, texts } = fingerprints()
      await keepLastBuild(folder, {
        ...{ code, inputs, site, texts, report, url: facts.url },
        ...written,
        // The clock of files has finer ticks.
        time: Date.now() + 1,
      })
      await answers.prune()
    },
  }
}

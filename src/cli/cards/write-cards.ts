import { join } from 'node:path'
import { VFile } from 'vfile'
import { cardText } from '../../../layouts/cards/card-text.ts'
import type { CardFile } from '../../publish/pages.ts'
import { countSteps } from '../../report/progress.ts'
import { report } from '../../report/report.ts'
import { groupBy } from '../../text/groups.ts'
import { putFile } from '../put-file.ts'
import type { WriteOptions } from '../write-options.ts'
import { openCache } from './cache.ts'
import { cardDrawer, type DrawCard } from './draw.ts'
import { cardKeys } from './key.ts'

/** Where cards go, where they are kept between builds, and what draws those that are not there. */
export interface CardOptions extends WriteOptions {
  cache?: string
  draw?: DrawCard
}

/** How many are drawn at the same time: sharp works beside JavaScript. */
const atOnce = 4

/** What has become of cards. */
export interface WrittenCards {
  /** Those that there are, below the output folder. */
  paths: string[]
  /** Those that could not be drawn, with the messages that say why. */
  files: VFile[]
}

/**
 * Writes the pictures of all cards, drawing those that no earlier build drew. Where one cannot be drawn, the one of
 * the site stands in its place.
 */
export async function writeCards(
  cards: readonly CardFile[],
  { output, cache: folder = '.cache/cards', draw = cardDrawer(), onProgress, signal }: CardOptions,
): Promise<WrittenCards> {
  if (!cards.length) return { paths: [], files: [] }
  const failures: Failure[] = []
  const tools = prepare(folder)
  const attempt = async (to: string, action: (tools: Tools) => Promise<void>) => {
    try {
      await action(await tools)
    } catch (error) {
      failures.push({ to, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  const queue = cards.values()
  const onEach = countSteps(onProgress, { stage: 'cards', total: cards.length })
  const work = async () => {
    for (const { card, to } of queue) {
      if (signal?.aborted) return
      await attempt(to, async ({ cache, keyOf }) => {
        const text = cardText(card)
        putFile(await cache.path(keyOf(text), () => draw(text)), join(output, to))
      })
      onEach()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await attempt(folder, ({ cache }) => cache.prune())
  const lost = replaceMissing(failures, { cards, output })
  return { paths: cards.flatMap(({ to }) => (lost.has(to) ? [] : to)), files: reportsOf(failures) }
}

type Tools = Awaited<ReturnType<typeof prepare>>

interface Failure {
  to: string
  reason: string
}

async function prepare(folder: string) {
  const [cache, keyOf] = await Promise.all([openCache(folder), cardKeys()])
  return { cache, keyOf }
}

/** Puts the site's card where others are missing, and returns the paths that have none all the same. */
function replaceMissing(
  failures: readonly Failure[],
  { cards, output }: { cards: readonly CardFile[]; output: string },
): ReadonlySet<string> {
  const missing = new Set(failures.map(({ to }) => to))
  const site = cards.find(({ card }) => card.of === 'site')
  if (!site || missing.has(site.to)) return missing
  for (const { to } of cards) if (missing.has(to)) putFile(join(output, site.to), join(output, to))
  return new Set()
}

/** One message for each reason, however many cards it concerns. */
function reportsOf(failures: readonly Failure[]): VFile[] {
  return [...groupBy(failures, ({ reason }) => reason)].map(([reason, [first, ...others]]) => {
    const file = new VFile({ path: first?.to ?? '' })
    const more = others.length ? ` and ${others.length} more` : ''
    report(file, `Unexpected failure to draw this card${more}: ${reason}, expected a picture`, {
      rule: 'card-is-drawn',
    })
    return file
  })
}

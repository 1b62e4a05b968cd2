import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { cardText } from '../../../layouts/cards/card-text.ts'
import type { CardFile } from '../../publish/pages.ts'
import { countSteps, type OnProgress } from '../../report/progress.ts'
import { report } from '../../report/report.ts'
import { groupBy } from '../../text/groups.ts'
import { openCache } from './cache.ts'
import { cardDrawer, type DrawCard } from './draw.ts'
import { cardKeys } from './key.ts'

/** Where cards go, where they are kept between builds, and what draws those that are not there. */
export interface CardOptions {
  output: string
  cache?: string
  draw?: DrawCard
  onProgress?: OnProgress | undefined
}

/** How many are drawn at the same time: sharp works beside JavaScript. */
const atOnce = 4

/**
 * Writes the pictures of all cards, drawing those that no earlier build drew. Where one cannot be drawn, the one of
 * the site stands in its place; the files that are returned carry the messages that say why.
 */
export async function writeCards(
  cards: readonly CardFile[],
  { output, cache: folder = '.cache/cards', draw = cardDrawer(), onProgress }: CardOptions,
): Promise<VFile[]> {
  if (!cards.length) return []
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
      await attempt(to, async ({ cache, keyOf }) => {
        const text = cardText(card)
        await copy(await cache.path(keyOf(text), () => draw(text)), join(output, to))
      })
      onEach()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await attempt(folder, ({ cache }) => cache.prune())
  await replace(failures, { cards, output })
  return reportsOf(failures)
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

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}

/** Puts the site's card where others are missing; if it is missing itself, there is nothing to be done. */
async function replace(
  failures: readonly Failure[],
  { cards, output }: { cards: readonly CardFile[]; output: string },
): Promise<void> {
  const missing = new Set(failures.map(({ to }) => to))
  const site = cards.find(({ card }) => card.of === 'site')
  if (!site || missing.has(site.to)) return
  for (const { to } of cards) if (missing.has(to)) await copy(join(output, site.to), join(output, to))
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

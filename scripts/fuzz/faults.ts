import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { eachElement } from '../../src/digest/elements.ts'
import { outputsOf } from '../../src/eleventy/outputs.ts'
import { type Build, buildSite } from '../../src/site.ts'
import type { Mutant } from './mutants.ts'

/** What a build of one write-up showed. */
export interface Outcome {
  /** What must not be, a sentence each; none for a write-up that a site can bear. */
  faults: string[]
  /** What the processor took until all pages were rendered, in milliseconds. */
  time: number
}

const event = 'days: [{ date: 2018-05-02, label: Day 1 }, { date: 2018-05-03, label: Day 2 }]\n'

/** How much is looked at: whether a second build is compared, and whether all pages are made, or only its own. */
export interface Depth {
  isRepeated?: boolean
  isWhole?: boolean
}

/** Goes the whole way with a write-up, from its bytes to its pages, and says what went wrong on it. */
export async function outcomeOf(
  mutant: Mutant,
  { isRepeated = false, isWhole = true }: Depth = {},
): Promise<Outcome> {
  const content = await mkdtemp(join(tmpdir(), 'mutant-'))
  try {
    await mkdir(join(content, 'conf'))
    await writeFile(join(content, 'conf', 'event.yaml'), event)
    await writeFile(join(content, 'conf', mutant.name), mutant.bytes)
    const start = process.cpuUsage()
    const build = await buildSite({ content })
    const pages = pagesOf(build, isWhole)
    const { user, system } = process.cpuUsage(start)
    const again = isRepeated ? pagesOf(await buildSite({ content }), isWhole) : pages
    const changed = again.join() === pages.join() ? [] : ['another build of the same text has other pages']
    return {
      faults: [...faultsOfMessages(build), ...faultsOfBodies(build), ...changed],
      time: (user + system) / 1000,
    }
  } catch (error) {
    return { faults: [error instanceof Error ? placeOf(error) : String(error)], time: 0 }
  } finally {
    await rm(content, { recursive: true })
  }
}

function pagesOf({ site }: Build, isWhole: boolean): string[] {
  const outputs = outputsOf(site, '')
  const { talk = [], 'write-up': writeUp = [] } = outputs
  const files = isWhole ? Object.values(outputs).flat() : [...talk, ...writeUp]
  return files.map(({ content }) => String(content()))
}

/** The message of an error, and the line of the code that threw it. */
function placeOf({ message, stack = '' }: Error): string {
  const [line = ''] = stack.split('\n').filter(each => each.startsWith('    at '))
  return `exception: ${message.slice(0, 200)}${line.trimEnd()}`
}

/** Words of JavaScript's own errors, which a message may hold that tells why a text cannot be read. */
const internal = /undefined|cannot read prop|is not a|not iterable|maximum call|invalid (?:array|string)/i

function faultsOfMessages({ files }: Build): string[] {
  return files
    .flatMap(({ messages }) => messages)
    .filter(
      ({ ruleId, reason }) =>
        ruleId === 'words-are-kept' ||
        ruleId === 'words-are-shown' ||
        (/\bcannot be read\b/.test(reason) && internal.test(reason)),
    )
    .map(({ reason, place }) => `message at ${JSON.stringify(place)}: ${reason}`)
}

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const active = new Set(
  'applet base button embed form frame iframe link math meta object script style svg'.split(' '),
)

/** What a browser would run of the texts, which it reads by rules of its own. */
function faultsOfBodies({ site }: Build): string[] {
  const bodies = [
    ...site.writeUps.map(({ body }) => body),
    ...site.talks.flatMap(({ notes }) => notes.map(({ body }) => body)),
  ]
  return bodies.flatMap(body => {
    const at = body.search(/[\uFFFE\uFFFF]/)
    const faults =
      at < 0 ? [] : [`a slot that was not filled: ${JSON.stringify(body.slice(at - 40, at + 40))}`]
    eachElement(parser.parse(body) as Root, ({ tagName, properties }) => {
      const { href, src, cite } = properties
      if (active.has(tagName)) faults.push(`an element <${tagName}>`)
      if (Object.keys(properties).some(name => /^(?:on|style$)/i.test(name)))
        faults.push(`an attribute of <${tagName}> that runs code`)
      for (const address of [href, src, cite])
        if (/^\s*(?:javascript|data|vbscript):/i.test(String(address))) faults.push(`the address ${address}`)
    })
    return faults
  })
}

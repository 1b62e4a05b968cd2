import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import type { Recognized } from '../recognize/index.ts'
import type { Memory } from '../report/memory.ts'
import { report } from '../report/report.ts'
import { groupBy } from '../text/groups.ts'
import { remembered } from '../text/remembered.ts'
import { textOf } from '../text/text-of.ts'
import { fold, wordsOf } from '../text/words.ts'

const top = { line: 1, column: 1 }
/** Shorter texts may be the same by chance. */
const fewestWords = 20

/** Two write-ups with the same words are one text twice, and two of one event with one title may be: each gets a message. */
export function reportRepeated(recognized: Recognized[], memory: Memory): void {
  const repeated = reportSameTexts(recognized, memory)
  const titled = groupBy(recognized, ({ writeUp }) => `${writeUp.event} ${fold(writeUp.title)}`)
  for (const [first, ...others] of titled.values())
    for (const { file, writeUp } of others.filter(each => !repeated.has(each))) {
      const reason = `Unexpected title “${writeUp.title}”, which ${first?.writeUp.file} has too; expected a title of its own`
      report(file, reason, { rule: 'title-is-unique', place: top })
    }
}

/** The write-ups whose text another one has already, however it is marked up. */
function reportSameTexts(recognized: Recognized[], memory: Memory): Set<Recognized> {
  const lettersOf = ({ writeUp, file, tree }: Recognized) =>
    memory.recall('letters', { of: writeUp.file, inputs: [], files: [file], answer: () => lettersIn(tree) })
  const alike = [...groupBy(recognized, each => String(lettersOf(each))).values()]
  const long = alike.flatMap(some =>
    some.length > 1 ? some.filter(({ tree }) => wordsIn(tree) !== null) : [],
  )
  const same = [...groupBy(long, ({ tree }) => wordsIn(tree) ?? '').values()]
  const repeated = new Set<Recognized>()
  for (const [first, ...others] of same)
    for (const each of others) {
      const reason = `Unexpected text, which ${first?.writeUp.file} has too; expected one of the two files to be deleted`
      report(each.file, reason, { rule: 'write-up-is-unique', place: top })
      repeated.add(each)
    }
  return repeated
}

/** The same for texts of the same words, and hardly for others: so the words of few need be compared. */
function lettersIn(tree: Root): number {
  const text = textOf(tree).toLowerCase()
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter >= codeOfA && letter <= codeOfZ) sum = (Math.imul(sum, 31) + letter) | 0
  }
  return sum
}

const codeOfA = 97
const codeOfZ = 122

/** The same for texts of the same words; null for short ones. */
const wordsIn = remembered((tree: Root): string | null => {
  const words = wordsOf(textOf(tree))
  return words.length < fewestWords ? null : createHash('sha256').update(words.join(' ')).digest('hex')
})

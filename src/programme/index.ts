import { VFile } from 'vfile'
import { webAddress } from '../model/fact.ts'
import { type ProgrammeFacts, programmeSchema } from '../model/programme.ts'
import { report } from '../report/report.ts'
import { csv } from './csv/index.ts'
import type { ImportOptions, ProgrammeFormat } from './format.ts'
import { frabJson } from './frab-json.ts'
import { frabXml } from './frab-xml.ts'
import { icalendar } from './icalendar/index.ts'
import { plainText } from './plain-text.ts'
import { sessionizeAll } from './sessionize-all.ts'
import { sessionizeViews } from './sessionize-views.ts'
import { sessionsOf } from './sessions.ts'

/** All formats of programmes. Where two have the same evidence, the one named first holds. */
const formats: ProgrammeFormat[] = [frabJson, frabXml, icalendar, sessionizeAll, sessionizeViews, csv]

/** More characters than the programme of any conference has. */
const longest = 32_000_000

/**
 * Tells the format of a published programme from its text and reads it; what is wrong in it becomes messages on the
 * file, never an exception. Null if there is no session in it.
 */
export function readProgramme(file: VFile, options: ImportOptions = {}): ProgrammeFacts | null {
  const text = String(file).replace(/^\uFEFF/, '')
  if (text.length > longest) return refuse(file, 'text of more than 32 million characters', 'a programme')
  const names = formats.map(({ name }) => name).join('; ')
  const weighed = formats.map(format => ({ format, weight: format.weigh(text) }))
  const best = weighed.reduce((first, second) => (second.weight > first.weight ? second : first))
  if (!best.weight) return refuse(file, 'text', `a programme in one of these formats: ${names}`)
  // Messages go to the file that was given; positions are those of the text without its mark of the byte order.
  const read = new VFile({ path: file.path, value: text })
  const draft = best.format.read(read, options)
  const sessions = draft ? sessionsOf(read, draft.entries) : []
  file.messages.push(...read.messages)
  if (!draft) return null
  if (!sessions.length) return refuse(file, 'programme without sessions', 'at least one')
  const event = plainText(draft.event ?? '')
  const source = webAddress.safeParse(draft.source).data
  const facts = { ...(event && { event }), ...(source && { source }), sessions }
  // What the schema does not allow must not be written; sessions that it would refuse are already left out.
  programmeSchema.parse(facts)
  return facts
}

function refuse(file: VFile, what: string, expected: string): null {
  report(file, `Unexpected ${what}, expected ${expected}`, { rule: 'programme-is-readable' })
  return null
}

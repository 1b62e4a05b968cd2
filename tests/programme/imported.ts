import { VFile } from 'vfile'
import type { ImportOptions } from '../../src/programme/format.ts'
import { readProgramme } from '../../src/programme/index.ts'
import { programmeYaml } from '../../src/programme/write.ts'
import { severityOf } from '../../src/report/findings.ts'

/** What is made of a published programme: facts, their text, and messages as `line:column severity rule`. */
export function imported(text: string, options: ImportOptions = {}) {
  const file = new VFile({ path: 'programme', value: text })
  const facts = readProgramme(file, options)
  const messages = file.messages.map(
    message => `${message.line ?? 1}:${message.column ?? 1} ${severityOf(message)} ${message.ruleId}`,
  )
  const said = file.messages.map(({ line, column, reason }) => `${line ?? 1}:${column ?? 1} ${reason}`)
  return { facts, yaml: facts && programmeYaml(facts), messages, said }
}

/** The speakers of each session, as "Title: Name, Role @ Organization; Name". */
export function speakersIn(text: string): string[] {
  return (imported(text).facts?.sessions ?? []).map(({ title, speakers = [] }) => {
    const people = speakers.map(speaker => {
      if (typeof speaker === 'string') return speaker
      const { name, role, organization } = speaker
      return [name, role].filter(Boolean).join(', ') + (organization ? ` @ ${organization}` : '')
    })
    return [title, people.join('; ')].filter(Boolean).join(': ')
  })
}

import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Place, report } from './report.ts'
import { type RuleId, rules } from './rules.ts'

/** A message as plain data. */
export interface PlainMessage {
  reason: string
  rule: RuleId
  place: Place | undefined
}

/** Makes plain data of messages. */
export function plainMessages(messages: readonly VFileMessage[]): PlainMessage[] {
  return messages.map(({ reason, ruleId, place }) => ({ reason, rule: ruleOf(ruleId), place }))
}

/** Reports again what was reported. */
export function reportAgain(file: VFile, messages: readonly PlainMessage[] = []): void {
  for (const { reason, ...breach } of messages) report(file, reason, breach)
}

function ruleOf(id: string | undefined): RuleId {
  const rule = ruleIds.find(each => each === id)
  if (rule === undefined) throw new Error(`A message has the rule ${id}, which is none`)
  return rule
}

const ruleIds = Object.keys(rules) as RuleId[]

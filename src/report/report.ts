import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { type RuleId, rules } from './rules.ts'

/** Where in a file something was found: a point, a range, or the node that stands there. */
export type Place = Node | Point | Position

/** What `report` needs to know beside the file: the rule that does not hold, and where. */
export interface Breach {
  rule: RuleId
  place?: Place | undefined
}

/**
 * Adds a diagnostic to the file's messages; `reason` says what is wrong and what was expected, in one sentence.
 * Never throws: whoever prints the messages decides what an error stops.
 */
export function report(file: VFile, reason: string, { rule, place }: Breach): void {
  const message = file.message(reason, { place: positionOf(place), ruleId: rule, source: 'conference-notes' })
  const { severity } = rules[rule]
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
}

function positionOf(place: Place | undefined): Point | Position | undefined {
  return place && 'type' in place ? place.position : place
}

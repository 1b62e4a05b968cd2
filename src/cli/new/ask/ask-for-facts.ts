import type { Day } from '../../../model/model.ts'
import { type FactName, factQuestions, type TypedFacts } from '../plan/facts.ts'
import { dayIn } from './answers.ts'
import type { Asker } from './asker.ts'

/** What is asked of a write-up. */
export interface FactsToAsk {
  asker: Asker
  path: string
  missing: FactName[]
  days: Day[]
}

/** Asks for what a write-up does not say; what is left open stays open. */
export async function askForFacts(
  given: TypedFacts,
  { asker, path, missing, days }: FactsToAsk,
): Promise<TypedFacts> {
  const answers: TypedFacts = { ...given }
  for (const name of missing) {
    const { message, example, validate } = factQuestions[name]
    const isDay = name === 'day' && days.length > 0
    const answer = isDay
      ? await asker.choose(`${path}: ${message}`, [
          ...days.map(({ date, label }) => ({ value: date, label: `${label}, ${date}` })),
          { value: '', label: 'Several, or I do not know' },
        ])
      : await asker.text({ message: `${path}: ${message} (Enter: later)`, example, validate })
    answers[name] = (isDay ? dayIn(answer, days)?.date : answer) || given[name]
  }
  return answers
}

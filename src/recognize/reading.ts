import type { Speaker } from '../model/model.ts'

/** The order in which a line tells title and speakers. */
export type Order = 'title' | 'title, speakers' | 'speakers, title' | 'speakers'

/** One way to read the line that marks a talk. */
export interface Reading {
  order: Order
  /** Null where the line names speakers alone. */
  title: string | null
  speakers: Speaker[]
}

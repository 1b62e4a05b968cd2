/** The stages of long work, each with what it does and what it does it to. */
export const stages = {
  measuring: ['measuring', 'pictures'],
  understanding: ['understanding', 'write-ups'],
  linking: ['linking', 'write-ups'],
  publishing: ['publishing', 'texts'],
  rendering: ['rendering', 'pages and files'],
  pictures: ['making', 'pictures'],
  cards: ['drawing', 'cards'],
  indexing: ['indexing', 'pages for the search'],
  checking: ['checking', 'links'],
  copies: ['looking for copies of', 'pages that are gone'],
} as const

/** How far a stage is. */
export interface Progress {
  stage: keyof typeof stages
  done: number
  total: number
}

/** Is told how far the work is, after every step of it; it has to be quick. */
export type OnProgress = (progress: Progress) => void

/** Says that a stage begins, and gives the function to be called after each of its steps. */
export function countSteps(
  onProgress: OnProgress | undefined,
  { stage, total }: Omit<Progress, 'done'>,
): () => void {
  let done = 0
  onProgress?.({ stage, done, total })
  return () => {
    done += 1
    onProgress?.({ stage, done, total })
  }
}

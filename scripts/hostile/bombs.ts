import { markdown } from './markdown-bombs.ts'
import { others } from './other-bombs.ts'

/** Texts of about a size that are made to take all time or memory, by the ending of the file and what they are made of. */
export function bombs(size: number): Record<string, string> {
  const fill = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  const count = (unit: (index: number) => string) => {
    let text = ''
    for (let index = 0; text.length < size; index++) text += unit(index)
    return text
  }
  return { ...markdown({ fill, count }), ...others({ fill, count }) }
}

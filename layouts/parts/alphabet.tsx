import type { ComponentChildren } from 'preact'
import type { Ref } from '../../src/publish/pages.ts'
import { groupBy } from '../../src/text/groups.ts'
import { Row } from './row.tsx'

/** What an index lists, in alphabetical order, and the facts to print after each name. */
export interface AlphabetProps<T extends Ref> {
  entries: readonly T[]
  facts: (entry: T) => ComponentChildren
  /** What stands at the end of the line, for the eye. */
  figure?: (entry: T) => ComponentChildren
}

/** The letter a name stands under: without accents, and `#` for what is no letter. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toUpperCase()
  return /\p{L}/u.test(first) ? first : '#'
}

/** An index as books have one: names under their letters, the letters in the margin. */
export function Alphabet<T extends Ref>({ entries, facts, figure }: AlphabetProps<T>) {
  const letters = groupBy(entries, entry => letterOf(entry.title))
  return (
    <>
      {[...letters].map(([letter, names]) => (
        <Row key={letter} class="letter" margin={<h2>{letter}</h2>}>
          <ul>
            {names.map(entry => (
              <li key={entry.url}>
                <span class="entry">
                  <a class="name" href={entry.url}>
                    {entry.title}
                  </a>
                  <span class="facts">{facts(entry)}</span>
                </span>
                {figure?.(entry)}
              </li>
            ))}
          </ul>
        </Row>
      ))}
    </>
  )
}

import type { GridCell, GridRow, NoteTaker } from '../../src/publish/pages.ts'
import { Mark } from './marks.tsx'
import { Row } from './row.tsx'
import { classes, kindWords, nameList } from './words.ts'

/** Talks, and those who noted talks of the event: who wrote together are one column. */
export interface TalkGridProps {
  /** What the talks have in common, for those who listen: `Day 1`. */
  title: string
  talks: readonly GridRow[]
  columns: readonly (readonly NoteTaker[])[]
}

/** With more columns there is no room for them beside titles: on a phone, and on any screen. */
const mostOnPhone = 4
const mostOnScreen = 10

/** Who noted which talk: a row for each talk, a column for each note-taker, a mark where somebody noted it. */
export function TalkGrid({ title, talks, columns }: TalkGridProps) {
  if (!talks.length) return null
  const size = columns.length > mostOnScreen ? 'huge' : columns.length > mostOnPhone && 'large'
  return (
    <Row>
      <table class={classes('grid', size)}>
        <caption class="unseen">Talks of {title}, and who noted them</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Talk</span>
            </th>
            {columns.map(takers => (
              <th key={keyOf(takers)} scope="col">
                {takers.map(taker => (
                  <a key={taker.page} href={taker.page}>
                    <Mark by={taker} />
                  </a>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talks.map(talk => (
            <GridLine key={talk.url} talk={talk} columns={columns} />
          ))}
        </tbody>
      </table>
    </Row>
  )
}

function GridLine({ talk, columns }: { talk: GridRow; columns: TalkGridProps['columns'] }) {
  return (
    <tr class={talk.hasNotes ? undefined : 'without-notes'}>
      <th scope="row">
        <a href={talk.url}>{talk.title}</a>
        {talk.kind !== 'talk' && <span class="kind"> {kindWords[talk.kind]}</span>}
      </th>
      {columns.map((takers, index) => {
        const cell = talk.cells[index]
        return cell ? <Noted key={keyOf(takers)} cell={cell} takers={takers} /> : <td key={keyOf(takers)} />
      })}
    </tr>
  )
}

function Noted({ cell: { url, state }, takers }: { cell: GridCell; takers: readonly NoteTaker[] }) {
  const who = nameList(takers.map(({ name }) => name)) || 'Author unknown'
  const label = state === 'notes' ? who : `${who}, without notes`
  return (
    <td>
      <a href={url} aria-label={label} title={label}>
        {(takers.length ? takers : [null]).map(taker => (
          <span
            key={taker?.page}
            class={classes('dot', taker ? `mark-${taker.mark} ink-${taker.mark}` : 'nobody', state)}
          />
        ))}
      </a>
    </td>
  )
}

function keyOf(takers: readonly NoteTaker[]): string {
  return takers.map(({ page }) => page).join(' ')
}

import type { NoteTaker } from '../../src/publish/pages.ts'

/** A note-taker's mark: initials in the person's own shape and color, the name for those who cannot see it. */
export function Mark({ by }: { by: NoteTaker }) {
  return (
    <span class={`mark mark-${by.mark} ink-${by.mark}`} title={by.name}>
      <span aria-hidden="true">{by.initials}</span>
      <span class="unseen">{by.name}</span>
    </span>
  )
}

/** The marks of all who noted something, in a row. */
export function Marks({ by }: { by: readonly NoteTaker[] }) {
  if (!by.length) return null
  return (
    <p class="marks">
      <span class="unseen">Noted by </span>
      {by.map((taker, index) => (
        <>
          {index > 0 && <span class="unseen">, </span>}
          <Mark by={taker} />
        </>
      ))}
    </p>
  )
}

/** A note-taker's mark where the name stands beside it. */
export function NoteTakerMark({ by }: { by: NoteTaker }) {
  return (
    <span class={`mark mark-${by.mark} ink-${by.mark}`} aria-hidden="true">
      {by.initials}
    </span>
  )
}

/** A note-taker by name, linked to the person's page, with the mark before it. */
export function NoteTakerName({ by }: { by: NoteTaker }) {
  return (
    <span class="taker">
      <NoteTakerMark by={by} />
      <a href={by.page}>{by.name}</a>
    </span>
  )
}

/** Each note-taker once, in the order of first appearance. */
export function uniqueTakers(lists: readonly (readonly NoteTaker[])[]): NoteTaker[] {
  return [...new Map(lists.flat().map(taker => [taker.page, taker])).values()]
}

/** What each mark on the page stands for. */
export function Key({ takers }: { takers: readonly NoteTaker[] }) {
  if (!takers.length) return null
  return (
    <ul class="key" aria-label="Noted by">
      {takers.map(taker => (
        <li key={taker.page}>
          <NoteTakerName by={taker} />
        </li>
      ))}
    </ul>
  )
}

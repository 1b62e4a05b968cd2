import type { Ref } from '../../src/publish/pages.ts'

/** The box in the head of every page: a form that leads to the search page, which has a larger one. */
export function SearchBox({ search }: { search: Ref }) {
  return (
    <search>
      <form class="search-box" action={search.url}>
        <input type="search" name="q" aria-label="Talks, people, words" placeholder="Talks, people, words" />
        <button type="submit">{search.title}</button>
      </form>
    </search>
  )
}

import type { ComponentChildren } from 'preact'
import type { SearchPage } from '../../src/publish/pages.ts'
import { searchKindWords } from './words.ts'

/** What to look for, and what to narrow the results down to; shown by the script that searches. */
export function SearchForm({ page }: { page: SearchPage }) {
  return (
    <search>
      <form class="search" action={page.url} hidden>
        <div class="words">
          <input
            type="search"
            name="q"
            aria-label="Talks, people, words"
            autocomplete="off"
            enterkeyhint="search"
          />
          <button type="submit">{page.title}</button>
        </div>
        <div class="filters">
          <Filter name="kind" label="Kind">
            {page.kinds.map(kind => (
              <option key={kind} value={kind}>
                {searchKindWords[kind]}
              </option>
            ))}
          </Filter>
          <Filter name="event" label="Event">
            {page.events.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Filter>
          <Filter name="day" label="Day">
            {page.events.map(({ id, title, days }) => (
              <optgroup key={id} label={title}>
                {days.map(day => (
                  <option key={day.id} value={day.id}>
                    {day.title}, {day.date}
                  </option>
                ))}
              </optgroup>
            ))}
          </Filter>
          <Filter name="author" label="Noted by">
            {page.authors.map(name => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Filter>
        </div>
      </form>
    </search>
  )
}

function Filter({ name, label, children }: { name: string; label: string; children: ComponentChildren }) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">All</option>
        {children}
      </select>
    </label>
  )
}

import type { Ref } from '../../src/publish/pages.ts'
import { classes } from './words.ts'

/** Topics, and the word before them, which is said or only heard. */
export interface TopicLinksProps {
  topics: readonly Ref[]
  label: string
  hideLabel?: boolean
}

/** Topics in one line; nothing when there are none. */
export function TopicLinks({ topics, label, hideLabel = false }: TopicLinksProps) {
  if (!topics.length) return null
  return (
    <div class="topics">
      <span class={classes('lead-in', hideLabel && 'unseen')}>{label}</span>
      <ul>
        {topics.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

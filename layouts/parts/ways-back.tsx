import type { WaysBack } from '../../src/publish/pages.ts'

/** The ways to change a page, or to say what is wrong on it; nothing where the site names no repository. */
export function WaysBackLinks({ ways }: { ways: WaysBack | undefined }) {
  if (!ways) return null
  return (
    <ul class="ways-back">
      {ways.edit && (
        <li>
          <a href={ways.edit}>Edit this page</a>
        </li>
      )}
      {ways.report && (
        <li>
          <a href={ways.report}>Report a mistake</a>
        </li>
      )}
    </ul>
  )
}

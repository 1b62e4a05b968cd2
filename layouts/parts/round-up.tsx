import type { RoundUpView } from '../../src/publish/pages.ts'
import { ArchivedLinks } from './archived-links.tsx'
import { useLang } from './facts.tsx'
import { Prose } from './prose.tsx'
import { Authors, Provenance } from './provenance.tsx'
import { Row } from './row.tsx'

/** Notes on parts of the programme rather than on single talks; nothing when there are none. */
export function RoundUps({ roundUps }: { roundUps: readonly RoundUpView[] }) {
  if (!roundUps.length) return null
  return (
    <section>
      <Row class="section-head">
        <h2>Around the talks</h2>
      </Row>
      {roundUps.map(roundUp => (
        <RoundUp key={roundUp.place} roundUp={roundUp} />
      ))}
    </section>
  )
}

function RoundUp({ roundUp: { title, writeUp, place, line, body, archived } }: { roundUp: RoundUpView }) {
  return (
    <article class="note">
      <Row
        mark={writeUp.authors[0]?.mark}
        margin={
          <>
            <p class="authors">
              <Authors writeUp={writeUp} />
            </p>
            <Provenance writeUp={writeUp} place={place} line={line} />
          </>
        }
      >
        <h3 class="round-up-title" lang={useLang(writeUp.language)}>
          {title}
        </h3>
        <Prose html={body} language={writeUp.language} />
        <ArchivedLinks links={archived} language={writeUp.language} />
      </Row>
    </article>
  )
}

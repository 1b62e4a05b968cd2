import { Alphabet } from '../parts/alphabet.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { Affiliation } from '../parts/speaker-line.tsx'
import { pageFor } from '../parts/template.ts'
import { count } from '../parts/words.ts'

export default pageFor('speakerIndex', (page, { facts }) => (
  <PageShell page={page} facts={facts}>
    <PageHead title={page.title}>
      <p class="lead">{page.description}</p>
    </PageHead>
    <Alphabet
      entries={page.speakers}
      facts={({ affiliations: [affiliation], talkCount }) => (
        <>
          {affiliation && (
            <span>
              <Affiliation {...affiliation} />
            </span>
          )}
          {talkCount > 1 && <span>{count(talkCount, 'talk')}</span>}
        </>
      )}
    />
  </PageShell>
))

import { Alphabet } from '../parts/alphabet.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { pageFor } from '../parts/template.ts'
import { count } from '../parts/words.ts'

export default pageFor('organizationIndex', (page, { facts }) => (
  <PageShell page={page} facts={facts}>
    <PageHead title={page.title}>
      <p class="lead">{page.description}</p>
    </PageHead>
    <Alphabet
      entries={page.organizations}
      facts={({ peopleCount, talkCount }) => (
        <>
          <span>{count(peopleCount, 'speaker')}</span>
          <span>{count(talkCount, 'talk')}</span>
        </>
      )}
    />
  </PageShell>
))

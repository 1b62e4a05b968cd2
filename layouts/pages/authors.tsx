import { Alphabet } from '../parts/alphabet.tsx'
import { NoteTakerMark } from '../parts/marks.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { pageFor } from '../parts/template.ts'
import { count } from '../parts/words.ts'

export default pageFor(
  site => site.authorIndex,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.title}>
        <p class="lead">{page.description}</p>
      </PageHead>
      <Alphabet
        entries={page.authors}
        facts={({ writeUpCount, talkCount }) => (
          <>
            <span>{count(writeUpCount, 'write-up')}</span>
            <span>{count(talkCount, 'talk')}</span>
          </>
        )}
        figure={({ taker }) => <NoteTakerMark by={taker} />}
      />
    </PageShell>
  ),
)

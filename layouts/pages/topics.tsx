import { Alphabet } from '../parts/alphabet.tsx'
import { NotesChart } from '../parts/notes-chart.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { pageFor } from '../parts/template.ts'
import { talksAndNotes } from '../parts/words.ts'

export default pageFor(
  site => site.topicIndex,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <PageHead title={page.title}>
        <p class="lead">{page.description}</p>
      </PageHead>
      <Alphabet
        entries={page.topics}
        facts={({ noteCounts }) => talksAndNotes(noteCounts)}
        figure={({ noteCounts }) => <NotesChart noteCounts={noteCounts} />}
      />
    </PageShell>
  ),
)

import { Alphabet } from '../parts/alphabet.tsx'
import { ListPage } from '../parts/list-page.tsx'
import { NotesChart } from '../parts/notes-chart.tsx'
import { pageFor } from '../parts/template.ts'
import { count, talksAndNotes } from '../parts/words.ts'

export default pageFor(
  site => site.organizationIndex,
  (page, { facts }) => (
    <ListPage page={page} facts={facts}>
      <Alphabet
        entries={page.organizations}
        facts={({ peopleCount, noteCounts }) => (
          <>
            <span>{count(peopleCount, 'speaker')}</span>
            <span>{talksAndNotes(noteCounts)}</span>
          </>
        )}
        figure={({ noteCounts }) => <NotesChart noteCounts={noteCounts} />}
      />
    </ListPage>
  ),
)

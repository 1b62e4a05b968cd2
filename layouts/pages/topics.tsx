import { Alphabet } from '../parts/alphabet.tsx'
import { ListPage } from '../parts/list-page.tsx'
import { NotesChart } from '../parts/notes-chart.tsx'
import { pageFor } from '../parts/template.ts'
import { talksAndNotes } from '../parts/words.ts'

export default pageFor(
  site => site.topicIndex,
  (page, { facts }) => (
    <ListPage page={page} facts={facts}>
      <Alphabet
        entries={page.topics}
        facts={({ noteCounts }) => talksAndNotes(noteCounts)}
        figure={({ noteCounts }) => <NotesChart noteCounts={noteCounts} />}
      />
    </ListPage>
  ),
)

import { Alphabet } from '../parts/alphabet.tsx'
import { ListPage } from '../parts/list-page.tsx'
import { NotesChart } from '../parts/notes-chart.tsx'
import { Affiliation } from '../parts/speaker-line.tsx'
import { pageFor } from '../parts/template.ts'
import { talksAndNotes } from '../parts/words.ts'

export default pageFor(
  site => site.speakerIndex,
  (page, { facts }) => (
    <ListPage page={page} facts={facts}>
      <Alphabet
        entries={page.speakers}
        facts={({ affiliations: [affiliation], noteCounts }) => (
          <>
            {affiliation && (
              <span>
                <Affiliation {...affiliation} />
              </span>
            )}
            <span>{talksAndNotes(noteCounts)}</span>
          </>
        )}
        figure={({ noteCounts }) => <NotesChart noteCounts={noteCounts} />}
      />
    </ListPage>
  ),
)

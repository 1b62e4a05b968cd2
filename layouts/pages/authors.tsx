import { Alphabet } from '../parts/alphabet.tsx'
import { ListPage } from '../parts/list-page.tsx'
import { NoteTakerMark } from '../parts/marks.tsx'
import { pageFor } from '../parts/template.ts'
import { count } from '../parts/words.ts'

export default pageFor(
  site => site.authorIndex,
  (page, { facts }) => (
    <ListPage page={page} facts={facts}>
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
    </ListPage>
  ),
)

import type { WriteUpPage } from '../../src/publish/pages.ts'
import { ArchivedLinks } from '../parts/archived-links.tsx'
import { ContentsFolded, ContentsInMargin } from '../parts/contents.tsx'
import { useLang } from '../parts/facts.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { Prose } from '../parts/prose.tsx'
import { Authors, Provenance } from '../parts/provenance.tsx'
import { Row } from '../parts/row.tsx'
import { TalkTitle } from '../parts/talk-title.tsx'
import { pageForEach } from '../parts/template.ts'
import { count, formatWords } from '../parts/words.ts'

export default pageForEach(
  site => site.writeUps,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <article>
        <Head page={page} />
        <TalksWithin talks={page.talks} />
        <Text page={page} />
      </article>
    </PageShell>
  ),
)

function Text({ page: { contents, body, archived, writeUp } }: { page: WriteUpPage }) {
  const lang = useLang(writeUp.language)
  return (
    <Row
      mark={writeUp.authors[0]?.mark}
      class="whole-text"
      margin={contents.length > 0 && <ContentsInMargin contents={contents} lang={lang} />}
    >
      <ContentsFolded contents={contents} lang={lang} narrow />
      <Prose html={body} language={writeUp.language} />
      <ArchivedLinks links={archived} language={writeUp.language} />
    </Row>
  )
}

function Head({ page: { title, writeUp, event, format, tags } }: { page: WriteUpPage }) {
  return (
    <PageHead
      title={title}
      lang={useLang(writeUp.language)}
      margin={<Margin writeUp={writeUp} format={format} tags={tags} />}
    >
      <p class="lead">
        A write-up of <a href={event.url}>{event.title}</a>
      </p>
    </PageHead>
  )
}

function Margin({ writeUp, format, tags }: Pick<WriteUpPage, 'writeUp' | 'format' | 'tags'>) {
  return (
    <>
      <p class="authors">
        <Authors writeUp={writeUp} />
      </p>
      <Provenance writeUp={writeUp}>
        <li>{formatWords[format]}</li>
        {tags.length > 0 && <li>{tags.join(', ')}</li>}
      </Provenance>
    </>
  )
}

function TalksWithin({ talks }: Pick<WriteUpPage, 'talks'>) {
  if (!talks.length) return null
  return (
    <Row>
      <details class="talks-within">
        <summary>{count(talks.length, 'talk')} in this write-up</summary>
        <ol>
          {talks.map(talk => (
            <li key={talk.url}>
              <TalkTitle talk={talk} />
            </li>
          ))}
        </ol>
      </details>
    </Row>
  )
}

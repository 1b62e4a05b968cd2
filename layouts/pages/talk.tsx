import type { ComponentChildren } from 'preact'
import type { TalkPage, TalkRef } from '../../src/publish/pages.ts'
import { ContentsFolded } from '../parts/contents.tsx'
import { PlainDate } from '../parts/dates.tsx'
import { useLang } from '../parts/facts.tsx'
import { Neighbors } from '../parts/neighbors.tsx'
import { Note } from '../parts/note.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PageShell } from '../parts/page-shell.tsx'
import { Quotations } from '../parts/quotations.tsx'
import { RelatedTalks } from '../parts/related-talks.tsx'
import { SpeakerList } from '../parts/speaker-line.tsx'
import { TalkLinks } from '../parts/talk-links.tsx'
import { pageForEach } from '../parts/template.ts'
import { TopicLinks } from '../parts/topic-links.tsx'
import { kindWords, levelWords } from '../parts/words.ts'

export default pageForEach(
  site => site.talks,
  (page, { facts }) => (
    <PageShell page={page} facts={facts}>
      <Head page={page}>
        <SpeakerList speakers={page.summary.speakers} />
        <TopicLinks topics={page.topics} label="About" />
        <TalkLinks links={page.links} />
        <ContentsFolded contents={page.contents} />
      </Head>
      {page.notes.map(note => (
        <Note key={note.place} note={note} />
      ))}
      <Quotations title="Quoted elsewhere" quotations={page.quotations} />
      <RelatedTalks related={page.related} event={page.summary.event} />
      <Neighbors label="Talks of the day" previous={page.previous} next={page.next} />
    </PageShell>
  ),
)

function Head({ page, children }: { page: TalkPage; children: ComponentChildren }) {
  return (
    <PageHead
      title={page.title}
      lang={useLang(page.summary.language)}
      margin={<Margin talk={page.summary} />}
    >
      {children}
    </PageHead>
  )
}

function Margin({ talk: { kind, level, day, event, start, room } }: { talk: TalkRef }) {
  return (
    <ul class="margin-facts">
      <li class="kind">{kindWords[kind]}</li>
      {level && <li>{levelWords[level]}</li>}
      {day && (
        <li>
          <a href={day.url}>{day.title}</a>, <PlainDate iso={day.date} />
          {start && `, ${start}`}
        </li>
      )}
      {room && <li>{room}</li>}
      <li>{event.title}</li>
    </ul>
  )
}

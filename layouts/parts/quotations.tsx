import type { QuotationsView, QuotationView } from '../../src/publish/pages.ts'
import { useLang } from './facts.tsx'
import { Authors, Provenance } from './provenance.tsx'
import { Row } from './row.tsx'

/** What quotations are shown on a page, and as what. */
export interface QuotationsProps {
  title: string
  quotations: readonly QuotationsView[]
  /** Whether to say what they are from: on a page that is not that talk's. */
  withTalk?: boolean
}

/** Words that people noted down, by where they are from; nothing when there are none. */
export function Quotations({ title, quotations, withTalk = false }: QuotationsProps) {
  if (!quotations.length) return null
  return (
    <section>
      <Row class="section-head">
        <h2>{title}</h2>
      </Row>
      {quotations.map(from => (
        <QuotationsFrom key={`${from.talk?.url} ${from.writeUp.url}`} from={from} withTalk={withTalk} />
      ))}
    </section>
  )
}

function QuotationsFrom({ from, withTalk }: { from: QuotationsView; withTalk: boolean }) {
  const { talk, event, writeUp, quotations } = from
  const source = talk ?? event
  return (
    <article class="note">
      <Row
        mark={writeUp.authors[0]?.mark}
        margin={
          <>
            <p class="authors">
              <span class="unseen">Noted by </span>
              <Authors writeUp={writeUp} />
            </p>
            <Provenance writeUp={writeUp} place={quotations[0]?.place} />
          </>
        }
      >
        {withTalk && (
          <h3 class="quoted-from">
            <a href={source.url}>{source.title}</a>
          </h3>
        )}
        <div class="prose">
          {quotations.map(quotation => (
            <OneQuotation key={quotation.place} quotation={quotation} language={writeUp.language} />
          ))}
        </div>
      </Row>
    </article>
  )
}

function OneQuotation({ quotation, language }: { quotation: QuotationView; language: string | null }) {
  const { paragraphs, speakers, place } = quotation
  return (
    <figure class="quotation">
      <blockquote lang={useLang(language)}>
        {paragraphs.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        —{' '}
        {speakers.map(({ name, url }, index) => (
          <>
            {index > 0 && ' & '}
            {url ? <a href={url}>{name}</a> : name}
          </>
        ))}
        {' · '}
        <a href={place}>in the notes</a>
      </figcaption>
    </figure>
  )
}

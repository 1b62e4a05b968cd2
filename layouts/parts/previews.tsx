import type { Page, Ref, SiteFacts } from '../../src/publish/pages.ts'
import { addressAt } from '../../src/text/urls.ts'
import { cardSize } from '../cards/look.ts'
import { ready } from './ready.tsx'

/** A page, and the one that stands for it, if another does. */
export interface PreviewsProps {
  page: Page
  facts: SiteFacts
  leadsTo?: Ref
}

/** What search engines and networks read of a page: its one address, what to show of it, and what it is about. */
export function Previews({ page, facts, leadsTo }: PreviewsProps) {
  const address = addressAt((leadsTo ?? page).url, facts.url)
  const card = page.card ?? facts.card
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:type" content={page.ogType ?? 'website'} />
      <meta property="og:url" content={address} />
      <MetaOfSite of={facts} />
      {card && <CardMeta url={addressAt(card.url, facts.url)} alt={card.alt} />}
      <meta name="twitter:card" content={card ? 'summary_large_image' : 'summary'} />
      {page.linkedData && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: page.linkedData() }} />
      )}
    </>
  )
}

const MetaOfSite = ready<SiteFacts>(({ of: { title, language } }) => (
  <>
    <meta property="og:site_name" content={title} />
    <meta property="og:locale" content={localeOf(language)} />
  </>
))

function CardMeta({ url, alt }: { url: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  )
}

/** A language as Open Graph names one: with the land where most speak it, if it names none. */
function localeOf(language: string): string {
  try {
    const { language: code, region } = new Intl.Locale(language).maximize()
    return region ? `${code}_${region}` : code
  } catch {
    return language
  }
}

import type { Page, Ref, SiteFacts } from '../../src/publish/pages.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { ready } from './ready.tsx'
import { Row } from './row.tsx'
import { SearchBox } from './search-box.tsx'

/** The head of every page: the ways to the site's lists and its search, and the way from home to this page. */
export function SiteHeader({ page, facts }: { page: Page; facts: SiteFacts }) {
  const { home, speakers, organizations, topics, authors, search } = facts
  const named = [home, speakers, organizations, topics, authors, search]
  // The site's name already leads home.
  const trail = page.breadcrumbs.filter(({ url }) => url !== home.url)
  return (
    <header class="site-header">
      {named.some(ref => ref?.url === page.url) ? (
        <SiteWays facts={facts} url={page.url} />
      ) : (
        <WaysFromElsewhere of={facts} />
      )}
      {trail.length > 0 && (
        <Row>
          <Breadcrumbs trail={trail} />
        </Row>
      )}
    </header>
  )
}

/** Of all pages that the header does not name. */
const WaysFromElsewhere = ready<SiteFacts>(({ of }) => <SiteWays facts={of} url={null} />)

/** Where the header leads, and the page among this that it stands on. */
interface WaysProps {
  facts: SiteFacts
  url: string | null
}

function SiteWays({ facts, url }: WaysProps) {
  const { search } = facts
  return (
    <Row margin={<SiteName facts={facts} url={url} />}>
      <nav class="site-nav" aria-label="Site">
        <NavLink to={facts.speakers} url={url} />
        <NavLink to={facts.organizations} url={url} />
        <NavLink to={facts.topics} url={url} />
        <NavLink to={facts.authors} url={url} />
      </nav>
      <div class="site-tools">
        {search && search.url !== url && <SearchBox search={search} />}
        <SchemeSwitch />
      </div>
    </Row>
  )
}

/** Shown by the script that it needs. */
function SchemeSwitch() {
  return (
    <button
      type="button"
      class="scheme"
      aria-label="Dark colors"
      title="Dark colors"
      aria-pressed="false"
      hidden
    />
  )
}

function SiteName({ facts: { home, title }, url }: WaysProps) {
  return (
    <a class="site-name" href={home.url} aria-current={url === home.url ? 'page' : undefined}>
      {title}
    </a>
  )
}

function NavLink({ to, url }: { to: Ref; url: string | null }) {
  return (
    <a href={to.url} aria-current={to.url === url ? 'page' : undefined}>
      {to.title}
    </a>
  )
}

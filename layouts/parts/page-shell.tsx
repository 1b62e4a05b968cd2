import type { ComponentChildren } from 'preact'
import type { Page, Ref, SiteFacts } from '../../src/publish/pages.ts'
import { AlternateFiles } from './alternates.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Facts } from './facts.tsx'
import { policy as usualPolicy } from './policy.ts'
import { Previews } from './previews.tsx'
import { Row } from './row.tsx'
import { SearchBox } from './search-box.tsx'
import { WaysBackLinks } from './ways-back.tsx'

/** What the shell of every page needs. */
export interface PageShellProps {
  page: Page
  facts: SiteFacts
  /** The page that stands for this one; browsers go on to it, and search engines keep it alone. */
  leadsTo?: Ref
  /** Its Content-Security-Policy, where it needs more than other pages. */
  policy?: string
  /** Styles and scripts of its own. */
  head?: ComponentChildren
  children: ComponentChildren
}

/** A whole HTML document: head, the way around the site, and the page's own rows between header and footer. */
export function PageShell({ children, ...props }: PageShellProps) {
  const { page, facts } = props
  return (
    <Facts.Provider value={facts}>
      <html lang={facts.language}>
        <Head {...props} />
        <body>
          <a class="skip" href="#page-text">
            Skip to the text
          </a>
          <SiteHeader page={page} facts={facts} />
          <main id="page-text" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter page={page} facts={facts} />
        </body>
      </html>
    </Facts.Provider>
  )
}

function Head({ page, facts, leadsTo, policy, head }: Omit<PageShellProps, 'children'>) {
  const assets = `${facts.basePath}assets/`
  const title = page.url === facts.home.url ? facts.title : `${page.title} – ${facts.title}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={policy ?? usualPolicy} />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <Previews page={page} facts={facts} leadsTo={leadsTo} />
      {leadsTo && (
        <>
          <meta http-equiv="refresh" content={`0; url=${leadsTo.url}`} />
          <meta name="robots" content="noindex" />
        </>
      )}
      {page.alternates?.map(alternate => (
        <link
          key={alternate.url}
          rel="alternate"
          type={alternate.type}
          title={`${page.title}: ${alternate.title}`}
          href={alternate.url}
        />
      ))}
      <ColorScheme />
      {/* Not deferred, so that the colors are those chosen from the first paint on. */}
      <script src={`${assets}scheme.js`} />
      <link rel="icon" type="image/svg+xml" href={`${assets}icon.svg`} />
      <link rel="stylesheet" href={`${assets}site.css`} />
      {facts.search && <script defer src={`${assets}search-box.js`} />}
      {head}
    </head>
  )
}

function ColorScheme() {
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      {/* The paper of site.css. */}
      <meta name="theme-color" content="#fcfdfb" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#10181d" media="(prefers-color-scheme: dark)" />
    </>
  )
}

function SiteHeader({ page, facts }: { page: Page; facts: SiteFacts }) {
  // The site's name already leads home.
  const trail = page.breadcrumbs.filter(({ url }) => url !== facts.home.url)
  return (
    <header class="site-header">
      <Row margin={<SiteName page={page} facts={facts} />}>
        <nav class="site-nav" aria-label="Site">
          <NavLink to={facts.speakers} page={page} />
          <NavLink to={facts.organizations} page={page} />
          <NavLink to={facts.topics} page={page} />
          <NavLink to={facts.authors} page={page} />
        </nav>
        <div class="site-tools">
          {facts.search && facts.search.url !== page.url && <SearchBox search={facts.search} />}
          <SchemeSwitch />
        </div>
      </Row>
      {trail.length > 0 && (
        <Row>
          <Breadcrumbs trail={trail} />
        </Row>
      )}
    </header>
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

function SiteName({ page, facts }: { page: Page; facts: SiteFacts }) {
  return (
    <a
      class="site-name"
      href={facts.home.url}
      aria-current={page.url === facts.home.url ? 'page' : undefined}
    >
      {facts.title}
    </a>
  )
}

function NavLink({ to, page }: { to: Ref; page: Page }) {
  return (
    <a href={to.url} aria-current={to.url === page.url ? 'page' : undefined}>
      {to.title}
    </a>
  )
}

function SiteFooter({ page, facts }: { page: Page; facts: SiteFacts }) {
  return (
    <footer class="site-footer">
      <Row>
        <WaysBackLinks ways={page.ways} />
        <p>
          <a href={facts.home.url}>{facts.title}</a>: {facts.description}
        </p>
        <p>Every note is its author’s own and names where it was first published.</p>
        <AlternateFiles title="Feeds and data of the site" alternates={facts.alternates} />
        {page.url !== facts.home.url && (
          <AlternateFiles title="Feeds and data of this page" alternates={page.alternates} />
        )}
      </Row>
    </footer>
  )
}

import type { ComponentChildren } from 'preact'
import type { Page, Ref, SiteFacts } from '../../src/publish/pages.ts'
import { AlternateFiles } from './alternates.tsx'
import { assetUrl } from './assets.ts'
import { Facts } from './facts.tsx'
import { policy as usualPolicy } from './policy.ts'
import { Previews } from './previews.tsx'
import { ready } from './ready.tsx'
import { Row } from './row.tsx'
import { SiteHeader } from './site-header.tsx'
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
      <LookOfSite of={facts} />
      {head}
    </head>
  )
}

const LookOfSite = ready<SiteFacts>(({ of: facts }) => (
  <>
    <meta name="color-scheme" content="light dark" />
    {/* The paper of site.css. */}
    <meta name="theme-color" content="#fcfdfb" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#10181d" media="(prefers-color-scheme: dark)" />
    {/* Not deferred, so that the colors are those chosen from the first paint on. */}
    <script src={assetUrl(facts, 'scheme.js')} />
    <link rel="icon" type="image/svg+xml" href={assetUrl(facts, 'icon.svg')} />
    <link rel="stylesheet" href={assetUrl(facts, 'site.css')} />
    {facts.search && <script defer src={assetUrl(facts, 'search-box.js')} />}
  </>
))

function SiteFooter({ page, facts }: { page: Page; facts: SiteFacts }) {
  return (
    <footer class="site-footer">
      <Row>
        <WaysBackLinks ways={page.ways} />
        <AboutSite of={facts} />
        {page.url !== facts.home.url && (
          <AlternateFiles title="Feeds and data of this page" alternates={page.alternates} />
        )}
      </Row>
    </footer>
  )
}

const AboutSite = ready<SiteFacts>(({ of: { home, title, description, alternates } }) => (
  <>
    <p>
      <a href={home.url}>{title}</a>: {description}
    </p>
    <p>Every note is its author’s own and names where it was first published.</p>
    <AlternateFiles title="Feeds and data of the site" alternates={alternates} />
  </>
))

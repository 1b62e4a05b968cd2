import type { HomePage, SiteFacts } from '../../src/publish/pages.ts'
export function CheckPage({
  facts,
  findings,
  home,
}: {
  facts: SiteFacts
  findings: unknown[]
  home: HomePage
}) {
  return (
    <html lang="en">
      <head>
        <title>{facts.title}</title>
      </head>
      <body>
        {findings.length} {home.title}
      </body>
    </html>
  )
}

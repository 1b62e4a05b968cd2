import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { CheckPage } from '../layouts/preview/check-page.tsx'
import { findingsOf } from '../src/report/findings.ts'
import { buildOf } from './setup/content.ts'

async function pageOf(files: Record<string, string>): Promise<string> {
  const { site, files: read } = await buildOf(files)
  return renderToString(h(CheckPage, { facts: site.facts, findings: findingsOf(read), home: site.home }))
}

const warning = '# A\n\nSee {{< spin "<b>" >}}.\n'

test('says how much is wrong, and shows each place with its rule and the way to mend it', async () => {
  const page = await pageOf({ 'conf/a.md': warning })
  expect(page).toContain('1 warning. The site can be published as it is.')
  expect(page).toContain('See <mark>{{&lt; spin &quot;&lt;b>&quot; >}}</mark>.')
  expect(page).toContain('<code>shortcode-is-known</code>')
  expect(page).toContain('Correct the name, or write Markdown in its place')
})

test('files with errors come first, and infos are folded', async () => {
  const page = await pageOf({
    'conf/a.md': `${warning}\n<script>x</script>\n`,
    'site.yaml': 'titel: A\n',
  })
  expect(page).toContain('1 error, 1 warning, 1 info. Nothing can be published until the errors are mended.')
  expect(page.indexOf('site.yaml</h2>')).toBeLessThan(page.indexOf('a.md</h2>'))
  expect(page).toMatch(/<details><summary>1 info, nothing to do<\/summary>.*html-is-safe.*<\/details>/)
})

test('is friendly when there is nothing', async () => {
  expect(await pageOf({ 'conf/a.md': '# A\n\nText.\n' })).toContain('All is well')
})

test('has its own styles, which other pages do not load', async () => {
  expect(await pageOf({ 'conf/a.md': warning })).toContain(
    '<link rel="stylesheet" href="/_check/check.css"/>',
  )
})

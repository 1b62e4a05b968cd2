/**
 * `npm run screenshots`: takes a picture of every kind of page of the site in `_site/`, wide and narrow, light and dark,
 * one sheet a kind, into `docs/pages/`.
 */
import { mkdir } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { serveFolder } from '../src/cli/serve-folder.ts'
import { launchChromium } from '../tests/setup/chromium.ts'

const event = '/kubecon-eu-2018/'
const pages: Record<string, string> = {
  home: '/',
  event,
  day: `${event}day-3/`,
  talk: `${event}talks/running-with-scissors/`,
  'write-up': `${event}write-ups/kubecon-copenhagen-2018-day-3/`,
  speaker: '/speakers/liz-rice/',
  speakers: '/speakers/',
  organization: '/organizations/google/',
  organizations: '/organizations/',
  topic: '/topics/service-mesh/',
  topics: '/topics/',
  author: '/authors/alexander-trost/',
  authors: '/authors/',
  search: '/search/?q=service%20mesh',
  'not-found': '/404.html',
}

const gap = 24
const height = 900
const shots = (['light', 'dark'] as const).flatMap(scheme => [
  { scheme, width: 1280 },
  { scheme, width: 390 },
])

const folder = 'docs/pages'
await mkdir(folder, { recursive: true })
const server = await serveFolder('_site')
const browser = await launchChromium()
for (const [name, path] of Object.entries(pages))
  await drawSheet(browser, { name, url: `${server.origin}${path}` })
await browser.close()
await server.close()

async function drawSheet(chromium: Browser, { name, url }: { name: string; url: string }): Promise<void> {
  let left = gap
  const pictures = []
  for (const { scheme, width } of shots) {
    const page = await chromium.newPage({ viewport: { width, height }, colorScheme: scheme })
    await page.goto(url, { waitUntil: 'networkidle' })
    pictures.push({ input: await page.screenshot(), left, top: gap })
    left += width + gap
    await page.close()
  }
  const sheet = sharp({
    create: { width: left, height: height + 2 * gap, channels: 3, background: '#8a9299' },
  })
  await sharp(await sheet.composite(pictures).png().toBuffer())
    .resize({ width: 2000 })
    .webp({ quality: 80 })
    .toFile(`${folder}/${name}.webp`)
}

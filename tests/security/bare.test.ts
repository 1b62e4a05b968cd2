import { test } from 'vitest'
import { launchChromium } from '../setup/chromium.ts'
import { barePages, silentAmong } from './bare-pages.ts'
import { attributes } from './vectors/attributes.ts'
import { clobbering } from './vectors/clobbering.ts'
import { elements } from './vectors/elements.ts'
import { encodings } from './vectors/encodings.ts'
import { fields } from './vectors/fields.ts'
import { foreign } from './vectors/foreign.ts'
import { mutation } from './vectors/mutation.ts'
import { requests } from './vectors/requests.ts'
import { urls } from './vectors/urls.ts'

test('x', async () => {
  const browser = await launchChromium()
  const all = { attributes, clobbering, elements, encodings, foreign, mutation, requests, urls, ...fields }
  const t = Date.now()
  const pages = Object.values(all).flatMap(barePages)
  console.log(pages.length, await silentAmong(browser, pages), Date.now() - t)
  const past = Object.values(all).flatMap(c => barePages({ ...c, fires: c.past ?? [] }))
  const silent = await silentAmong(browser, past)
  console.log(past.length, 'past that fire', past.filter(v => !silent.includes(v)))
  await browser.close()
}, 600_000)

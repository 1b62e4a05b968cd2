// The search page: words and filters from the address or the form, results below it, all without a server.
import { resultItem } from './search-result.js'

/** @import { Found, Pagefind } from '../pagefind.d.ts' */

/** How long to wait for the next letter, in milliseconds. */
const pause = 120
const atOnce = 10

const form = /** @type {HTMLFormElement} */ (document.querySelector('form.search'))
const box = /** @type {HTMLInputElement} */ (form.querySelector('[type=search]'))
const selects = [...form.querySelectorAll('select')]
const status = /** @type {HTMLElement} */ (document.querySelector('.search-status'))
const list = /** @type {HTMLElement} */ (document.querySelector('.results'))
const more = /** @type {HTMLButtonElement} */ (document.querySelector('.more'))

/** @type {Promise<Pagefind> | undefined} */
let loading
/** The results of the last search, of which the page shows the first. @type {Found[]} */
let results = []
/** Counts the searches: what an earlier one finds late is not shown. */
let latest = 0
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

/** Fetches the index when it is first needed. */
function load() {
  loading ??= import(new URL('pagefind/pagefind.js', import.meta.url).href).then(async pagefind => {
    // Addresses in the index are whole. A word in a title or a name tells more than one in a text.
    const metaWeights = { title: 5, also: 5, people: 2, about: 1, at: 0.3 }
    await pagefind.options({ baseUrl: '/', excerptEllipsis: '…', ranking: { metaWeights } })
    await pagefind.init()
    return pagefind
  })
  return loading
}

async function search() {
  clearTimeout(timer)
  const turn = ++latest
  const words = box.value.trim()
  const chosen = selects.filter(({ value }) => value)
  remember([...(words ? [box] : []), ...chosen])
  if (!words && !chosen.length) return show([], '')
  try {
    const filters = Object.fromEntries(chosen.map(({ name, value }) => [name, value]))
    const found = await (await load()).search(words || null, { filters })
    if (turn === latest) await show(found.results, sentence(found.results.length))
  } catch {
    loading = undefined
    if (turn === latest) show([], 'The search could not be loaded. Please try again later.')
  }
}

/** The page's address tells the search, to be sent to others and found again on the way back. */
function remember(/** @type {{ name: string, value: string }[]} */ fields) {
  const query = new URLSearchParams(fields.map(({ name, value }) => [name, value.trim()]))
  history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`)
}

function sentence(/** @type {number} */ count) {
  if (count) return count === 1 ? '1 result' : `${count} results`
  return `Nobody noted anything like this. ${selects.some(({ value }) => value) ? 'Try it without filters.' : 'Try fewer or other words.'}`
}

async function show(/** @type {Found[]} */ found, /** @type {string} */ text) {
  const turn = latest
  results = found
  const items = await itemsOf(found.slice(0, atOnce))
  if (turn !== latest) return
  list.replaceChildren(...items)
  status.textContent = text
  more.hidden = found.length <= atOnce
}

async function showMore() {
  const count = list.children.length
  const items = await itemsOf(results.slice(count, count + atOnce))
  list.append(...items)
  more.hidden = list.children.length >= results.length
  items[0]?.querySelector('a')?.focus()
}

/** @returns {Promise<HTMLElement[]>} */
async function itemsOf(/** @type {Found[]} */ found) {
  const data = await Promise.all(found.map(each => each.data()))
  return data.map(each => resultItem(each, { kindWord }))
}

/** What the form calls a kind. @returns {string} */
function kindWord(/** @type {string} */ kind) {
  const options = [...(selects.find(({ name }) => name === 'kind')?.options ?? [])]
  return options.find(({ value }) => value === kind)?.text ?? kind
}

/** Arrows go from the box down the results, and back. */
function moveFocus(/** @type {KeyboardEvent} */ event) {
  const stops = [box, ...list.querySelectorAll('a')]
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const focused = document.activeElement
  const place = focused instanceof HTMLElement ? stops.findIndex(stop => stop.contains(focused)) : -1
  if (!step || place < 0) return
  event.preventDefault()
  stops[place + step]?.focus()
}

function clear() {
  form.reset()
  box.focus()
  search()
}

const given = new URLSearchParams(location.search)
box.value = given.get('q') ?? ''
for (const select of selects) {
  const option = [...select.options].find(({ value }) => value === given.get(select.name))
  if (option) option.selected = true
}
form.hidden = false
form.addEventListener('submit', event => {
  event.preventDefault()
  search()
})
box.addEventListener('focus', () => void load().catch(() => {}))
box.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(search, pause)
})
form.addEventListener('change', event => {
  if (event.target !== box) search()
})
more.addEventListener('click', showMore)
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') moveFocus(event)
  else if (event.target === box) clear()
  else if (list.contains(document.activeElement)) box.focus()
})
search()
if (!location.search) box.focus()

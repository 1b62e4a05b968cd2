import { afterEach, describe, expect, test } from 'vitest'
import { asker } from '../../src/cli/links/ask.ts'
import { checkAddresses } from '../../src/cli/links/check.ts'
import { fastClock, never, serve, type TestServer } from './server.ts'

let server: TestServer
afterEach(() => server.close())

const ask = asker({ userAgent: 'conference-notes (test)', isAllowed: () => true })

test('asks each host for one page at a time, and two hosts at the same time', async () => {
  const now = new Map<string, number>()
  const most = new Map<string, number>()
  let meet = () => {}
  const met = new Promise<void>(resolve => {
    meet = resolve
  })
  server = await serve(async (request, response) => {
    const { host = '' } = request.headers
    now.set(host, (now.get(host) ?? 0) + 1)
    most.set(host, Math.max(most.get(host) ?? 0, now.get(host) ?? 0))
    // The first answer waits for a request to the other host, so this ends only if both are asked at once.
    if (now.size > 1) meet()
    await met
    await new Promise(resolve => setImmediate(resolve))
    now.set(host, (now.get(host) ?? 0) - 1)
    const other = host.startsWith('localhost') ? '127.0.0.1' : 'localhost'
    const isCrossing = request.url?.startsWith('/cross')
    response.writeHead(
      isCrossing ? 302 : 200,
      isCrossing ? { location: `http://${other}:${server.port}/x` } : {},
    )
    response.end()
  })
  const urls = ['localhost', '127.0.0.1'].flatMap(host =>
    ['a', 'b', 'cross-1', 'cross-2', 'c', 'd'].map(path => `http://${host}:${server.port}/${path}`),
  )
  const { clock, rests } = fastClock()
  const found = await checkAddresses(urls, { ask, signal: never, clock })
  expect([...found.values()].map(({ state }) => state)).toEqual(urls.map(() => 'fine'))
  expect([...most]).toEqual([...most.keys()].map(host => [host, 1]))
  expect(most.size).toBe(2)
  expect(rests.length).toBeGreaterThan(8)
})

test('says who asks, and nothing of anyone else', async () => {
  const headers: object[] = []
  server = await serve((request, response) => {
    headers.push(request.headers)
    response.writeHead(200, { 'set-cookie': 'a=b' }).end()
  })
  const { clock } = fastClock()
  const urls = ['/a', '/b'].map(path => `http://ada:secret@127.0.0.1:${server.port}${path}`)
  await checkAddresses(urls, { ask, signal: never, clock })
  const sent = {
    'user-agent': 'conference-notes (test)',
    accept: '*/*',
    host: `127.0.0.1:${server.port}`,
    connection: 'close',
  }
  expect(headers).toEqual([sent, sent])
})

test('reads no more than the head of a page that never ends', async () => {
  server = await serve((request, response) => {
    if (request.method === 'HEAD') return response.writeHead(405).end()
    response.writeHead(200)
    const more = () => response.destroyed || response.write('x'.repeat(1000), () => setImmediate(more))
    more()
  })
  const url = `${server.origin}/`
  const found = await checkAddresses([url], { ask, signal: never, clock: fastClock().clock })
  expect(found.get(url)).toEqual({ state: 'fine' })
})

test('a host that falls silent is waited for once, not for each of its pages', async () => {
  server = await serve((request, response) =>
    request.url === '/a' ? response.end() : request.socket.destroy(),
  )
  const urls = ['a', 'b', 'c', 'd'].map(path => `${server.origin}/${path}`)
  const found = await checkAddresses(urls, { ask, signal: never, clock: fastClock().clock })
  expect([...found.values()].map(({ state }) => state)).toEqual(['fine', 'unclear', 'unclear', 'unclear'])
  expect(server.asked).toEqual(['HEAD /a', 'HEAD /b', 'GET /b', 'GET /b'])
})

test('a host that is silent at one port may answer at another', async () => {
  server = await serve((_, response) => response.end())
  const gone = await serve(() => {})
  await gone.close()
  const urls = [`${gone.origin}/a`, `${gone.origin}/b`, `${server.origin}/a`]
  const found = await checkAddresses(urls, { ask, signal: never, clock: fastClock().clock })
  const refused = { state: 'gone', why: 'refusal to connect' }
  expect([...found.values()]).toEqual([refused, refused, { state: 'fine' }])
})

test('what time does not suffice for is said to be unchecked', async () => {
  const stop = new AbortController()
  server = await serve((request, response) => {
    if (request.url === '/b') stop.abort()
    else response.end()
  })
  const urls = ['a', 'b', 'c'].map(path => `${server.origin}/${path}`)
  const found = await checkAddresses(urls, { ask, signal: stop.signal, clock: fastClock().clock })
  const late = { state: 'unchecked', why: 'the run was ended' }
  expect([...found]).toEqual([
    [urls[0], { state: 'fine' }],
    [urls[1], late],
    [urls[2], late],
  ])
})

describe('without a network', () => {
  const offline = async () => ({ failure: 'ENOTFOUND' })
  const urls = ['https://a.example/', 'https://b.example/']

  test('nothing is said of any page', async () => {
    server = await serve((_, response) => response.end())
    const found = await checkAddresses(urls, { ask: offline, signal: never, clock: fastClock().clock })
    const why = 'no host could be looked up: is there a network?'
    expect([...found.values()]).toEqual(urls.map(() => ({ state: 'unchecked', why })))
  })

  test('but where any host answers, others are unknown', async () => {
    server = await serve((_, response) => response.end())
    const found = await checkAddresses([...urls, `${server.origin}/`], {
      ask: request => (request.url.includes('.example') ? offline() : ask(request)),
      signal: never,
      clock: fastClock().clock,
    })
    expect([...found.values()].map(({ state }) => state).sort()).toEqual(['fine', 'gone', 'gone'])
  })
})

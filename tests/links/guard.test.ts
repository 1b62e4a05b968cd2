import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asker, isPublicAddress } from '../../src/cli/links/ask.ts'
import { checkAddresses } from '../../src/cli/links/check.ts'
import { fastClock, never, serve, type TestServer } from './server.ts'

const addresses: [address: string, isPublic: boolean][] = [
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['::ffff:8.8.8.8', true],
  ['127.0.0.1', false],
  ['127.255.0.9', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::127.0.0.1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:7f00:1::', false],
  ['fc00::1', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fec0::1', false],
  ['ff02::1', false],
  ['no address', false],
  ['', false],
]

test.each(addresses)('%s may be asked: %s', (address, isPublic) =>
  expect(isPublicAddress(address)).toBe(isPublic),
)

describe('inner machines are not asked', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await serve((request, response) => {
      const inner = /^\/to\/(.+)/.exec(request.url ?? '')?.[1]
      response
        .writeHead(inner ? 302 : 200, inner ? { location: `http://${inner}:${server.port}/` } : {})
        .end()
    })
  })
  afterAll(() => server.close())

  const hosts = [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:7f00:1]',
    '0',
    '[::]',
  ]

  test.each(hosts)('by the name %s', async host => {
    const ask = asker({ userAgent: 'test' })
    const url = `http://${host}:${server.port}/by-name`
    expect(await ask({ url, method: 'GET', signal: never })).toEqual({ failure: 'INNER_ADDRESS' })
    expect(server.asked).not.toContain('GET /by-name')
  })

  test.each(['127.0.0.2', '[::1]', '2130706434'])('by a redirect to %s', async inner => {
    const ask = asker({ userAgent: 'test', isAllowed: address => address === '127.0.0.1' })
    const url = `${server.origin}/to/${inner}`
    const found = await checkAddresses([url], { ask, signal: never, clock: fastClock().clock })
    expect(found.get(url)).toEqual({ state: 'unchecked', why: 'addresses of an inner network' })
    expect(server.asked).toEqual([`HEAD /to/${inner}`])
    server.asked.length = 0
  })
})

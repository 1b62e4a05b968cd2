import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asker } from '../../src/cli/links/ask.ts'
import { checkLinks } from '../../src/cli/links/index.ts'
import { summaryOf } from '../../src/cli/links/report.ts'
import { timeLimitOf } from '../../src/cli/links/time-limit.ts'
import { buildOf } from '../setup/content.ts'
import { fastClock, never, serve, type TestServer } from './server.ts'

let server: TestServer
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'))
  server = await serve((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    if (url.pathname === '/available') return response.end(JSON.stringify(availability(url.searchParams)))
    const status = Number(/\d{3}/.exec(url.pathname)?.[0] ?? 200)
    response.writeHead(status, status === 301 ? { location: '/new' } : {}).end()
  })
})
afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** What the archive says: it has a copy of what has "kept" in its address. */
function availability(asked: URLSearchParams): object {
  const [url, timestamp] = [asked.get('url') ?? '', asked.get('timestamp')]
  const closest = {
    available: true,
    url: `http://web.archive.org/web/${timestamp}112233/${url}`,
    timestamp: `${timestamp}112233`,
  }
  return { archived_snapshots: url.includes('kept') ? { closest } : {} }
}

/** Hosts of links, all of which are the server. */
const hosts = ['looms.example', 'threads.example']

function options(now?: number) {
  const ask = asker({ userAgent: 'test', isAllowed: () => true })
  return {
    // The server stands for all hosts.
    ask: (request: Parameters<typeof ask>[0]) => {
      const url = new URL(request.url)
      if (!hosts.includes(url.hostname)) return ask(request)
      return ask({ ...request, url: `${server.origin}${url.pathname}${url.search}` })
    },
    signal: never,
    clock: fastClock(now).clock,
    service: `${server.origin}/available`,
    cache: join(folder, 'links.json'),
  }
}

async function messagesOf(files: Record<string, string>): Promise<string[]> {
  const build = await buildOf(files)
  for (const file of build.files) file.messages = []
  const results = await checkLinks(build, options())
  const said = build.files.flatMap(file =>
    file.messages.map(
      ({ line, column, reason, ruleId }) =>
        `${file.path.slice(build.folder.length + 1)}:${line}:${column} ${ruleId} ${reason}`,
    ),
  )
  return [...said, summaryOf(results)]
}

const dead = 'Unexpected answer 404 Not Found at https://looms.example/404'
const texts: [what: string, name: string, text: string, place: string][] = [
  ['a link', 'a.md', '# A\n\nSee [this](https://looms.example/404) page.\n', '3:5'],
  ['a bare address', 'a.md', '# A\n\nSee https://looms.example/404 here.\n', '3:5'],
  ['a reference', 'a.md', '# A\n\nSee [this] page.\n\n[this]: https://looms.example/404\n', '3:5'],
  ['a link of a talk', 'a.md', '## Knots - Ada Byron, Navy\n\n[Slides](https://looms.example/404)\n', '3:1'],
  ['a link in a footnote', 'a.md', '# A\n\nText.[^1]\n\n[^1]: See https://looms.example/404\n', '5:11'],
  ['a link in HTML', 'a.md', '# A\n\n<p>See\n<a href="https://looms.example/404">this</a></p>\n', '4:1'],
  ['a frame', 'a.md', '# A\n\nText.\n\n<iframe src="https://looms.example/404"></iframe>\n', '5:1'],
  ['a link in reStructuredText', 'a.rst', 'A\n=\n\nSee `this <https://looms.example/404>`_ page.\n', '4:5'],
  [
    'the original of a write-up',
    'a.md',
    '---\ncanonical_url: https://looms.example/404\n---\n\nText.\n',
    '2:16',
  ],
  [
    'an author',
    'event.yaml',
    'writeUps:\n  b.md: { authors: [{ name: Ada, url: "https://looms.example/404" }] }\n',
    '2:39',
  ],
  ['an event', 'event.yaml', 'name: Conf\nurl: https://looms.example/404\n', '2:6'],
  [
    'a session',
    'programme.yaml',
    'sessions:\n  - id: a\n    title: Knots\n    links: { slides: [https://threads.example/, https://looms.example/404] }\n',
    '4:49',
  ],
]

describe('a link that leads nowhere is told where it stands', () => {
  test.each(texts)('%s', async (_, name, text, place) => {
    const [message = '', ...others] = await messagesOf({
      'conf/b.md': '# B\n\nText.\n',
      [`conf/${name}`]: text,
    })
    expect(message).toBe(`conf/${name}:${place} link-leads-somewhere ${dead}, expected a page`)
    expect(others).toEqual([expect.stringMatching(/^\d links? on \d hosts?: (?:1 fine, )?1 gone$/)])
  })
})

const links = `---
date: 2018-05-04
---

# Looms

[Kept](https://looms.example/kept-404) and [again](https://looms.example/kept-404#part), [moved](https://looms.example/301),
[closed](https://threads.example/403), [here](https://threads.example/), [inner](http://notes.example/x).

![Absent](https://looms.example/picture-404.png)
`

test('says what is behind each address', async () => {
  const found = await messagesOf({ 'conf/a.md': links, 'site.yaml': 'url: http://notes.example/\n' })
  const copy =
    'its copy of 2018-05-04: https://web.archive.org/web/20180504112233/https://looms.example/kept-404'
  const gone = 'link-leads-somewhere Unexpected answer 404 Not Found at https://looms.example/kept-404'
  expect(found).toEqual([
    `conf/a.md:7:1 ${gone}, expected a page, or ${copy}`,
    `conf/a.md:7:44 ${gone}#part, expected a page, or ${copy}`,
    'conf/a.md:7:90 link-is-current Unexpected old address https://looms.example/301, expected the new one: https://looms.example/new',
    'conf/a.md:8:1 link-can-be-checked Unexpected answer 403 Forbidden at https://threads.example/403, expected a page; readers may see one',
    '4 links on 2 hosts: 1 fine, 1 gone, 1 moved, 1 that cannot be told',
  ])
})

describe('what is known', () => {
  const day = 24 * 60 * 60 * 1000
  const start = Date.parse('2026-01-02T00:00:00Z')
  const all = [
    'GET /kept-404',
    'GET /403',
    'HEAD /kept-404',
    'HEAD /403',
    'HEAD /301',
    'HEAD /new',
    'HEAD /',
    'GET /available',
  ]
  const bad = ['GET /kept-404', 'GET /403', 'HEAD /kept-404', 'HEAD /403', 'GET /available']
  const later: [days: number, asked: string[]][] = [
    [0.5, []],
    [2, bad],
    [31, all],
    // A clock that was wrong.
    [-1, all],
  ]
  const askedNow = () =>
    server.asked
      .splice(0)
      .map(each => each.replace(/\?.*/, ''))
      .sort()

  test.each(later)('is not asked for again, %f days later', async (days, asked) => {
    const build = await buildOf({ 'conf/a.md': links, 'site.yaml': 'url: http://notes.example/\n' })
    const first = await checkLinks(build, options(start))
    askedNow()
    const second = await checkLinks(build, options(start + days * day))
    expect(askedNow()).toEqual(asked.sort())
    expect(second).toEqual(first)
  })

  test('counts for nothing if one wants it so, or if the file is broken', async () => {
    const build = await buildOf({ 'conf/a.md': '# A\n\nhttps://looms.example/\n' })
    const { cache } = options()
    await checkLinks(build, options())
    await checkLinks(build, options())
    expect(askedNow()).toEqual(['HEAD /'])
    await checkLinks(build, { ...options(), isFresh: true })
    expect(askedNow()).toEqual(['HEAD /'])
    for (const text of [
      '{',
      '{"version":0,"links":{}}',
      '{"version":1,"links":{"https://looms.example/":{}}}',
    ]) {
      await writeFile(cache, text)
      await checkLinks(build, options())
      expect(askedNow()).toEqual(['HEAD /'])
    }
  })

  test('is only what was found out', async () => {
    const build = await buildOf({ 'conf/a.md': '# A\n\nhttps://looms.example/\n' })
    await checkLinks(build, { ...options(), signal: AbortSignal.abort() })
    expect(JSON.parse(await readFile(options().cache, 'utf8'))).toEqual({ version: 1, links: {} })
  })
})

test.each([
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h', 3_600_000],
])('%s are %d ms', (text, time) => expect(timeLimitOf(text)).toBe(time))

test.each(['', '10', 'm', '0s', '1d', '-1s', '999999h', '1.5m'])('“%s” is no time', text =>
  expect(() => timeLimitOf(text)).toThrow('expected a time such as 90s'),
)

describe('the command', () => {
  const run = (...args: string[]) =>
    new Promise<{ status: number; stdout: string; stderr: string }>(resolve => {
      const runner = join(import.meta.dirname, '..', '..', 'bin', 'run.js')
      execFile(
        process.execPath,
        [runner, 'src/cli/check-links.ts', ...args],
        { cwd: folder },
        (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
      )
    })

  test('asks no inner machine, and ends well', async () => {
    await mkdir(join(folder, 'content', 'conf'), { recursive: true })
    await writeFile(join(folder, 'content', 'conf', 'a.md'), `# A\n\n${server.origin}/\n`)
    const summary = '1 link on 1 host: 1 not checked (addresses of an inner network)\n'
    expect(await run()).toEqual({ status: 0, stdout: summary, stderr: '' })
    expect(await run('--format', 'json')).toEqual({ status: 0, stdout: '[]\n', stderr: summary })
    expect(server.asked).toEqual([])
  })

  const wrong: [options: string[], message: string][] = [
    [['--content', 'nowhere'], 'Unexpected --content nowhere, expected a folder that is there'],
    [['--content', '.', '--time-limit', 'soon'], 'Unexpected --time-limit soon, expected a time such as 90s'],
    [['--content', '.', '--format', 'xml'], 'Unexpected --format xml, expected one of text, json'],
    [['--content', '.', '--freshly'], 'Unexpected --freshly, expected one of --content'],
  ]
  test.each(wrong)('%j is wrong usage', async (options, message) => {
    const { status, stdout, stderr } = await run(...options)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

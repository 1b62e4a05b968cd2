import { describe, expect, test } from 'vitest'
import { firstAttempt, nextStep } from '../../src/cli/links/next-step.ts'
import type { Answer } from '../../src/cli/links/verdict.ts'

const page = 'https://looms.example/talks/knots'
const now = Date.parse('2026-01-02T00:00:00Z')

/** An answer in short: `404`, `301 https://…`, `503 retry 30`, `ENOTFOUND`. */
function answerOf(short: string): Answer {
  const [, status, , retryAfter, location] = /^(\d+)( retry (.+)| (.+))?$/.exec(short) ?? []
  if (!status) return { failure: short }
  return { status: Number(status), location: location ?? null, retryAfter: retryAfter ?? null, body: '' }
}

/** Plays the answers of a host: what was asked for, after which rests in seconds, and what came of it. */
function play(answers: string[], url = page): string {
  const told: string[] = []
  let attempt = firstAttempt(url)
  for (const answer of answers) {
    told.push(attempt.url === url ? attempt.method : `${attempt.method} ${attempt.url}`)
    const step = nextStep(attempt, answerOf(answer), { now })
    if ('end' in step) {
      const { state, ...rest } = step.end
      return [told.join(', '), [state, ...Object.values(rest)].join(': ')].join(' → ')
    }
    if (step.rest) told.push(`${step.rest / 1000} s`)
    attempt = step.attempt
  }
  return [told.join(', '), 'asks on'].join(' → ')
}

const cases: [answers: string[], told: string][] = [
  [['200'], 'HEAD → fine'],
  [['204'], 'HEAD → fine'],
  // What HEAD does not tell, GET may.
  [['405', '200'], 'HEAD, GET → fine'],
  [['501', '200'], 'HEAD, GET → fine'],
  [['403', '200'], 'HEAD, GET → fine'],
  [['404', '200'], 'HEAD, GET → fine'],
  [['404', '404'], 'HEAD, GET → gone: answer 404 Not Found'],
  [['410', '410'], 'HEAD, GET → gone: answer 410 Gone'],
  // Hosts that do not talk to programs.
  [['401', '401'], 'HEAD, GET → unclear: answer 401 Unauthorized'],
  [['403', '403'], 'HEAD, GET → unclear: answer 403 Forbidden'],
  [['999', '999'], 'HEAD, GET → unclear: answer 999'],
  [['400', '400'], 'HEAD, GET → unclear: answer 400 Bad Request'],
  // What may pass is asked for again, later and later.
  [['503', '200'], 'HEAD, 2 s, GET → fine'],
  [['500', '500', '500', '500'], 'HEAD, GET, 2 s, GET, 4 s, GET → unclear: answer 500 Internal Server Error'],
  [['429', '429', '429'], 'HEAD, 2 s, GET, 4 s, GET → unclear: answer 429 Too Many Requests'],
  [['429 retry 30', '200'], 'HEAD, 30 s, GET → fine'],
  [['429 retry 1', '200'], 'HEAD, 2 s, GET → fine'],
  [['503 retry Fri, 02 Jan 2026 00:00:20 GMT', '200'], 'HEAD, 20 s, GET → fine'],
  [['503 retry Thu, 01 Jan 1970 00:00:00 GMT', '200'], 'HEAD, 2 s, GET → fine'],
  [['503 retry soon', '200'], 'HEAD, 2 s, GET → fine'],
  [['429 retry 3600'], 'HEAD → unclear: answer 429 Too Many Requests'],
  [['ECONNRESET', '200'], 'HEAD, 2 s, GET → fine'],
  [['ECONNRESET', 'ECONNRESET', 'ECONNRESET'], 'HEAD, 2 s, GET, 4 s, GET → unclear: end of the connection'],
  [['TIMED_OUT', 'TIMED_OUT', 'TIMED_OUT'], 'HEAD, 2 s, GET, 4 s, GET → unclear: silence of the host'],
  [['ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED'], 'HEAD, 2 s, GET, 4 s, GET → gone: refusal to connect'],
  [['EODD', 'EODD', 'EODD'], 'HEAD, 2 s, GET, 4 s, GET → unclear: error EODD'],
  // What does not pass is not.
  [['ENOTFOUND'], 'HEAD → gone: unknown host'],
  [['CERT_HAS_EXPIRED'], 'HEAD → gone: expired certificate'],
  [['ERR_TLS_CERT_ALTNAME_INVALID'], 'HEAD → gone: certificate of another host'],
  [['DEPTH_ZERO_SELF_SIGNED_CERT'], 'HEAD → gone: certificate that nobody vouches for'],
  [['INNER_ADDRESS'], 'HEAD → unchecked: addresses of an inner network'],
  // Redirects.
  [['301 /new', '200'], 'HEAD, HEAD https://looms.example/new → moved: https://looms.example/new'],
  [['308 https://b.example/', '200'], 'HEAD, HEAD https://b.example/ → moved: https://b.example/'],
  [['302 /new', '200'], 'HEAD, HEAD https://looms.example/new → fine'],
  [
    ['301 /a', '302 /b', '200'],
    'HEAD, HEAD https://looms.example/a, HEAD https://looms.example/b → moved: https://looms.example/a',
  ],
  [['302 /a', '301 /b', '200'], 'HEAD, HEAD https://looms.example/a, HEAD https://looms.example/b → fine'],
  [
    ['301 /a', '404', '404'],
    'HEAD, HEAD https://looms.example/a, GET https://looms.example/a → gone: answer 404 Not Found',
  ],
  [['405', '301 /a#b', '200'], 'HEAD, GET, GET https://looms.example/a → moved: https://looms.example/a'],
  [['301 /', '200'], 'HEAD, HEAD https://looms.example/ → gone: redirect to the home page'],
  [['302 /', '200'], 'HEAD, HEAD https://looms.example/ → gone: redirect to the home page'],
  [
    ['301 https://www.looms.example/index.html', '200'],
    'HEAD, HEAD https://www.looms.example/index.html → gone: redirect to the home page',
  ],
  [
    ['302 /login?next=/talks/knots', '200'],
    'HEAD, HEAD https://looms.example/login?next=/talks/knots → unclear: request to sign in',
  ],
  [['301'], 'HEAD → unclear: redirect to nowhere'],
  [['301 ftp://looms.example/a'], 'HEAD → unclear: redirect to nowhere'],
  [['301 file:///etc/passwd'], 'HEAD → unclear: redirect to nowhere'],
  [['301 http://'], 'HEAD → unclear: redirect to nowhere'],
]

describe('answers of a host and what comes of them', () => {
  test.each(cases)('%j', (answers, told) => expect(play(answers)).toBe(told))

  test('redirects in a circle come to an end', () => {
    expect(play(Array.from({ length: 20 }, () => `302 ${page}`))).toMatch(/unclear: redirects without end$/)
  })

  test('a home page that was asked for may stand at another address', () => {
    expect(play(['301 https://looms.example/', '200'], 'http://looms.example/')).toMatch(
      /moved: https:\/\/looms\.example\/$/,
    )
  })

  test('what shortens addresses may lead to a home page', () => {
    expect(play(['301 https://looms.example/', '200'], 'https://sho.rt/x')).toMatch(
      /moved: https:\/\/looms\.example\/$/,
    )
  })
})

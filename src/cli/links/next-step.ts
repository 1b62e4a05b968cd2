import { STATUS_CODES } from 'node:http'
import { webAddressOf } from '../../text/urls.ts'
import {
  type Answer,
  innerAddress,
  isLasting,
  type Unchecked,
  type Verdict,
  verdictOfFailure,
} from './verdict.ts'

/** A request to be made on the way to a verdict. */
export interface Attempt {
  url: string
  method: 'HEAD' | 'GET'
  /** How often this was asked for in vain. */
  failed: number
  /** The addresses that led here, and whether they do so for good. */
  hops: { from: string; isPermanent: boolean }[]
}

/** What follows from an answer: another request, perhaps only after a rest for its host; or the end. */
export type Step = { attempt: Attempt; rest: number } | { end: Verdict | Unchecked }

/** More attempts than the first, for what may pass. */
const moreAttempts = 2
/** Milliseconds; doubled each time. */
const firstRest = 2000
/** Milliseconds that a host may ask for: with a longer rest its links cannot be told. */
const longestRest = 60_000
const mostHops = 10

/** The first request for an address. */
export function firstAttempt(url: string): Attempt {
  return { url, method: 'HEAD', failed: 0, hops: [] }
}

/** What to do after an answer; `now` in milliseconds is for dates in `Retry-After`. */
export function nextStep(attempt: Attempt, answer: Answer, { now }: { now: number }): Step {
  if ('failure' in answer) return afterFailure(attempt, answer.failure)
  const { status, location, retryAfter } = answer
  if (status < 300) return { end: afterPage(attempt) }
  if (status < 400) return afterRedirect(attempt, { status, location })
  const isBusy = status === 429 || status === 503
  // What says no to HEAD may say yes to GET.
  if (attempt.method === 'HEAD' && !isBusy) return { attempt: { ...attempt, method: 'GET' }, rest: 0 }
  if (isBusy || (status >= 500 && status < 600)) {
    const rest = Math.max(restAfter(attempt), restAskedFor(retryAfter, now))
    return rest > longestRest
      ? { end: verdictOfStatus(status) }
      : again(attempt, { rest, end: verdictOfStatus(status) })
  }
  return { end: verdictOfStatus(status) }
}

function afterFailure(attempt: Attempt, failure: string): Step {
  if (failure === innerAddress) return { end: { state: 'unchecked', why: 'addresses of an inner network' } }
  const end = verdictOfFailure(failure)
  return isLasting(failure) ? { end } : again(attempt, { rest: restAfter(attempt), end })
}

function again(attempt: Attempt, { rest, end }: { rest: number; end: Verdict }): Step {
  if (attempt.failed >= moreAttempts) return { end }
  return { attempt: { ...attempt, method: 'GET', failed: attempt.failed + 1 }, rest }
}

function restAfter({ failed }: Attempt): number {
  return firstRest * 2 ** failed
}

/** `Retry-After` in milliseconds: it tells seconds or a date. */
function restAskedFor(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}

function afterRedirect(
  attempt: Attempt,
  { status, location }: { status: number; location: string | null },
): Step {
  const { url, hops } = attempt
  const to = location !== null && URL.canParse(location, url) ? new URL(location, url) : null
  if (!to || !webAddressOf(to.href)) return { end: { state: 'unclear', why: 'redirect to nowhere' } }
  to.hash = ''
  const isPermanent = status === 301 || status === 308
  const next = { ...attempt, url: to.href, failed: 0, hops: [...hops, { from: url, isPermanent }] }
  // With cookies, which are never sent, it might come to an end.
  if (hops.length >= mostHops) return { end: { state: 'unclear', why: 'redirects without end' } }
  return { attempt: next, rest: 0 }
}

function verdictOfStatus(status: number): Verdict {
  const why = ['answer', status, STATUS_CODES[status]].filter(Boolean).join(' ')
  return { state: status === 404 || status === 410 ? 'gone' : 'unclear', why }
}

const signIn = /\b(?:log-?in|sign-?in|servicelogin)\b/i

/** What a page means that was found at an address, perhaps elsewhere than asked for. */
function afterPage({ url, hops }: Attempt): Verdict {
  const [first] = hops
  if (!first) return { state: 'fine' }
  const [asked, found] = [new URL(first.from), new URL(url)]
  if (signIn.test(found.pathname) && !signIn.test(asked.pathname))
    return { state: 'unclear', why: 'request to sign in' }
  if (isHome(found) && !isHome(asked) && siteOf(asked) === siteOf(found))
    return { state: 'gone', why: 'redirect to the home page' }
  // Only as far as every step is for good.
  const passing = hops.findIndex(({ isPermanent }) => !isPermanent)
  const to = passing < 0 ? url : hops[passing]?.from
  return to === undefined || to === first.from ? { state: 'fine' } : { state: 'moved', to }
}

function isHome({ pathname, search }: URL): boolean {
  return /^\/(?:index\.\w+)?$/.test(pathname) && !search
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}

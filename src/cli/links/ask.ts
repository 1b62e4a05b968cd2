import { lookup } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { type Answer, innerAddress, stopped, timedOut } from './verdict.ts'

/** One request; `read` is how many bytes of the body are wanted, none if it is missing. */
export interface Request {
  url: string
  method: 'HEAD' | 'GET'
  read?: number
  signal: AbortSignal
}

/** Makes one request and never throws; redirects are answers, too. */
export type Ask = (request: Request) => Promise<Answer>

/** Who asks, whom, and how long it waits. */
export interface AskOptions {
  userAgent: string
  /** Whether an IP address may be connected to. */
  isAllowed?: (address: string) => boolean
  /** Milliseconds. */
  timeLimit?: number
}

/** Whether anybody can reach an IP address: it is none of a private network, of this machine, or of no machine. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/**
 * Gives what asks. Write-ups are not trusted, and this may run within a network of inner machines: every address that
 * a name stands for is looked at before a connection is made to it. Nothing is sent that tells who reads the site.
 */
export function asker({ userAgent, isAllowed = isPublicAddress, timeLimit = 15_000 }: AskOptions): Ask {
  const headers = { 'User-Agent': userAgent, Accept: '*/*' }
  const guarded = guardedLookup(isAllowed)
  return async ({ url, method, read = 0, signal }) => {
    const { protocol, hostname, port, pathname, search } = new URL(url)
    const host = hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) && !isAllowed(host)) return { failure: innerAddress }
    const ended = AbortSignal.timeout(timeLimit)
    // No `auth`: what an address has of credentials is not sent. No agent: no connection outlives its request.
    const options = {
      ...{ host, port, path: pathname + search, method, headers, lookup: guarded, agent: false as const },
      signal: AbortSignal.any([signal, ended]),
    }
    try {
      const response = await responseTo((protocol === 'https:' ? https : http).request(options))
      return await answerOf(response, read)
    } catch (error) {
      if (signal.aborted) return { failure: stopped }
      return { failure: ended.aborted ? timedOut : codeOf(error) }
    }
  }
}

/** Looks names up as usual, and fails for those that stand for an address that is not allowed. */
function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address)
      const refused = !error && !addresses.every(isAllowed)
      callback(
        refused ? Object.assign(new Error(innerAddress), { code: innerAddress }) : error,
        found,
        family,
      )
    })
}

function responseTo(request: http.ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve)
    request.on('error', reject)
    request.end()
  })
}

async function answerOf(response: IncomingMessage, read: number): Promise<Answer> {
  const { statusCode = 0, headers } = response
  const body = read ? await bodyOf(response, read) : ''
  response.destroy()
  return {
    status: statusCode,
    location: headers.location ?? null,
    retryAfter: headers['retry-after'] ?? null,
    body,
  }
}

async function bodyOf(response: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most).toString()
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'of an unknown kind'
}

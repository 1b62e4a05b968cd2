/** What is behind an address, as far as asking its host tells. */
export type Verdict =
  /** There is a page. */
  | { state: 'fine' }
  /** There is a page, for good at another address. */
  | { state: 'moved'; to: string }
  /** Readers find nothing there; `why` follows "Unexpected": "answer 404 Not Found". */
  | { state: 'gone'; why: string }
  /** Readers may find something there: this host does not tell a program. */
  | { state: 'unclear'; why: string }

/** An address that was not asked for, and why. */
export interface Unchecked {
  state: 'unchecked'
  why: string
}

/** What one request came to: what the server says, or the code of the error where none answers. */
export type Answer =
  | { status: number; location: string | null; retryAfter: string | null; body: string }
  | { failure: string }

/** Errors that are no errors of the network, but of what was asked for. */
export const innerAddress = 'INNER_ADDRESS'
export const timedOut = 'TIMED_OUT'
export const stopped = 'STOPPED'

/** Errors that no second attempt mends, in words; browsers refuse such certificates too. */
const lasting: Record<string, string> = {
  ENOTFOUND: 'unknown host',
  CERT_HAS_EXPIRED: 'expired certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate of another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate that nobody vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate that nobody vouches for',
}

/** Errors that come and go, or that browsers get around, in words. */
const passing: Record<string, string> = {
  EAI_AGAIN: 'failure to look up the host',
  ECONNRESET: 'end of the connection',
  EHOSTUNREACH: 'host out of reach',
  ENETUNREACH: 'host out of reach',
  ETIMEDOUT: 'silence of the host',
  [timedOut]: 'silence of the host',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate whose issuer is unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate whose issuer is unknown',
}

/** Whether asking once more can lead to another answer. */
export function isLasting(failure: string): boolean {
  return Object.hasOwn(lasting, failure)
}

/** Whether an error may be one of this machine's own network. */
export function isOfNetwork(failure: string): boolean {
  return ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH'].includes(failure)
}

/** What it means that nothing answers, after all attempts. */
export function verdictOfFailure(failure: string): Verdict {
  if (failure === 'ECONNREFUSED') return { state: 'gone', why: 'refusal to connect' }
  const why = lasting[failure]
  if (why) return { state: 'gone', why }
  return { state: 'unclear', why: passing[failure] ?? `error ${failure}` }
}

const everywhere = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
}

/** The search runs in a worker, as WebAssembly. */
const forSearch = { ...everywhere, 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" }

/** The Content-Security-Policy of all pages: only what the site itself has, and no code or styles within pages. */
export const policy = printed(everywhere)

/** The Content-Security-Policy of the search page. */
export const searchPolicy = printed(forSearch)

/**
 * The file `_headers`, for hosts that know it. Every page brings its own policy, and browsers hold to both; so the
 * header allows what any page may do, and the search's worker, which has no page, may do it too.
 */
export function headersFile(basePath: string): string {
  const headers = {
    'Content-Security-Policy': printed({ ...forSearch, 'frame-ancestors': "'none'" }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return [`${basePath}*\n`, ...lines].join('')
}

function printed(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(directive => directive.join(' '))
    .join('; ')
}

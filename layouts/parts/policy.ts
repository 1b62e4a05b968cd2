import type { Site, SiteFacts } from '../../src/publish/pages.ts'

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
 * header allows what any page may do, and the search's worker, which has no page, may do it too. What has another name
 * when it changes, browsers may keep for good.
 */
export function headersFile(facts: SiteFacts, pictures: Site['pictures']): string {
  const headers = {
    'Content-Security-Policy': printed({ ...forSearch, 'frame-ancestors': "'none'" }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
  const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' }
  return [
    ruleOf(`${facts.basePath}*`, headers),
    ...lasting(facts, pictures).map(path => ruleOf(`${facts.basePath}${path}`, forGood)),
  ].join('')
}

/** The paths of files that are named by a hash of what they hold; few, for hosts that read 100 rules and no more. */
function lasting({ assets = {} }: SiteFacts, pictures: Site['pictures']): string[] {
  const folders = new Set(pictures.map(({ to }) => to.replace(/[^/]*$/, '*')))
  return [...Object.values(assets).map(name => `assets/${name}`), ...folders]
}

function ruleOf(path: string, headers: Record<string, string>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
}

function printed(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(directive => directive.join(' '))
    .join('; ')
}

/** Where a site is, as options and `site.yaml` say it. */
export interface Place {
  /** An absolute address. */
  url: string
  /** The path below the path prefix; else that of the address. */
  path?: string | undefined
  /** The path prefix of what Eleventy builds, with slashes around it. */
  prefix: string
}

/** The path prefix of what Eleventy builds, with slashes around it: `/`, `/blog/`. */
export function prefixOf({ pathPrefix = '' }: { pathPrefix?: string }): string {
  return withSlashes(pathPrefix)
}

/** The absolute address of a site's home page; its path begins with the path prefix, even where `url` does not. */
export function addressOf({ url, path, prefix }: Place): string {
  const { origin, pathname } = new URL(url)
  const own = withSlashes(pathname)
  const below = path ?? (own.startsWith(prefix) ? own.slice(prefix.length) : own)
  return `${origin}${withSlashes(`${prefix}/${below}`)}`
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/')
}

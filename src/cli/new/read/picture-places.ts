import { basename, extname, join, relative } from 'node:path'

/** Where a write-up lies on its author's disk. */
export interface AuthorsPlace {
  /** Its folder. */
  folder: string
  /** Its file's name. */
  name: string
  /** The folder of the author's site and those between, nearest first; empty where there is no site. */
  roots: string[]
}

/** Where generators keep what is served from the root of a site: Hugo, Jekyll and Astro, Hexo. */
const served = ['static', 'public', 'assets', 'source', '']

/** The paths at which a picture that a write-up names can lie, likeliest first. */
export function picturePlaces(path: string, { folder, name, roots }: AuthorsPlace): string[] {
  if (path.startsWith('/')) return roots.flatMap(root => served.map(kept => join(root, kept, path)))
  const stem = basename(name, extname(name))
  return [
    join(folder, path),
    // Hexo keeps the pictures of `post.md` in `post/`.
    join(folder, stem, path),
    // Hugo serves `content/post/day-1.md` at `/post/day-1/`, beside `static/post/day-1/`.
    ...roots.map(root =>
      join(root, 'static', relative(join(root, 'content'), join(folder, stem === 'index' ? '' : stem)), path),
    ),
  ]
}

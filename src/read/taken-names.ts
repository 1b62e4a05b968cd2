/** The folders of the site that are not events'. */
const taken = new Set(['assets', 'authors', 'organizations', 'search', 'speakers', 'topics'])

/** Whether the site has pages of its own where an event of this name would have them. */
export function isTaken(name: string): boolean {
  return taken.has(name.toLowerCase())
}

/** Functions that look something up by a text. */
type Lookups = Record<string, (key: string) => unknown>

/** Lookups that keep in mind what they were asked. */
export interface Recorded<Book> {
  lookups: Book
  /** Whether another book has the same answers to all that was asked so far. */
  wouldSayTheSame(other: Book): boolean
}

/** Keeps in mind what is looked up, so that what was made of the answers need not be made again while they hold. */
export function recorded<Book extends { [Name in keyof Book]: (key: string) => unknown }>(
  book: Book,
): Recorded<Book> {
  const asked = new Map<string, { name: string; key: string; said: unknown }>()
  const recording = Object.entries<Lookups[string]>(book).map(([name, lookUp]) => [
    name,
    (key: string) => {
      const said = lookUp(key)
      asked.set(`${name} ${key}`, { name, key, said })
      return said
    },
  ])
  return {
    lookups: Object.fromEntries(recording) as Book,
    wouldSayTheSame(other) {
      const lookups: Lookups = { ...other }
      return [...asked.values()].every(({ name, key, said }) => Object.is(lookups[name]?.(key), said))
    },
  }
}

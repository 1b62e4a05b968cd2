const subject = Symbol('what it is made of')

/** Makes objects of a kind: `own` is what they have, the parts are made each time they are read. */
export type MakeLazily<Subject, Parts> = <Own extends object>(of: Subject, own: Own) => Own & Parts

/**
 * Objects with parts that are made when they are read, of what each object is of. They have their getters in common: with
 * one of its own, every object would have its own shape, too, which takes more memory than the rest of a page.
 */
export function lazily<Subject, Parts extends object>(
  parts: {
    [Name in keyof Parts]: (of: Subject) => Parts[Name]
  },
): MakeLazily<Subject, Parts> {
  const getters = Object.entries<(of: Subject) => unknown>(parts).map(([name, make]) => [
    name,
    {
      get(this: { [subject]: Subject }) {
        return make(this[subject])
      },
    },
  ])
  const common = Object.create(Object.prototype, Object.fromEntries(getters))
  return (of, own) => Object.assign(Object.create(common), own, { [subject]: of })
}

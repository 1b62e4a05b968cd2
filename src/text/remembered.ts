/** Computes a value when it is asked for first, and never again. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | null = null
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

/** Computes each answer once: for one and the same object, and for details that are the same as JSON. */
export function remembered<Subject extends object, Details extends unknown[], Value>(
  compute: (subject: Subject, ...details: Details) => Value,
): (subject: Subject, ...details: Details) => Value {
  const known = new WeakMap<Subject, Map<string, Value>>()
  return (subject, ...details) => {
    const ofSubject = known.get(subject) ?? new Map<string, Value>()
    known.set(subject, ofSubject)
    const key = JSON.stringify(details)
    const found = ofSubject.get(key)
    if (found !== undefined) return found
    const value = compute(subject, ...details)
    ofSubject.set(key, value)
    return value
  }
}

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
    const key = details.length ? JSON.stringify(details) : ''
    const found = ofSubject.get(key)
    if (found !== undefined) return found
    const value = compute(subject, ...details)
    ofSubject.set(key, value)
    return value
  }
}

/** Computes the answers of few objects once, those asked for last: answers that are large, and soon computed again. */
export function rememberedFew<Subject extends object, Value>(
  compute: (subject: Subject) => Value,
  most: number,
): (subject: Subject) => Value {
  const known = new Map<Subject, { value: Value }>()
  return subject => {
    const found = known.get(subject) ?? { value: compute(subject) }
    // The last one is the one that stays longest.
    known.delete(subject)
    known.set(subject, found)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return found.value
  }
}

/** So many answers are kept at most; then all are forgotten. */
const mostTexts = 50_000
/** Longer texts hardly come again, and all of them together would take much room. */
const longestText = 200

/** Computes each answer once: for texts that come again and again. */
export function rememberedTexts<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return text => {
    if (text.length > longestText) return compute(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const value = compute(text)
    if (known.size >= mostTexts) known.clear()
    known.set(text, value)
    return value
  }
}

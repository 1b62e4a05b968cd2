import type { Kind } from '../model/model.ts'

const prefixes: [expression: RegExp, kind: Kind][] = [
  [/^(?:sponsored\s+)?keynote\s*[:–—-]\s+/i, 'keynote'],
  [/^lightning\s+talk\s*[:–—-]\s+/i, 'lightning'],
  [/^(?:workshop|tutorial|atelier)\s*[:–—-]\s+/i, 'workshop'],
  [/^panel(?:\s+discussion)?\s*[:–—-]\s+/i, 'panel'],
  [/^bof(?:\s+session)?\s*[:–—-]\s+/i, 'bof'],
  [/^meet-?up\s*[:–—-]\s+/i, 'meetup'],
  [/^(?:talk|session)\s*\d*\s*[:–—-]\s+/i, 'talk'],
]

const sectionKinds: [expression: RegExp, kind: Kind][] = [
  [/\bkeynotes?\b/i, 'keynote'],
  [/\blightning\b/i, 'lightning'],
  [/\b(?:workshops?|tutorials?|ateliers?)\b/i, 'workshop'],
  [/\bpanels?\b/i, 'panel'],
  [/\bbofs?\b|\bbirds of a feather\b/i, 'bof'],
]

/** A title without the word before it that says what kind of session it is: "Sponsored Keynote: …". */
export function kindOfPrefix(text: string): { kind: Kind | null; rest: string } {
  for (const [expression, kind] of prefixes) {
    const match = expression.exec(text)
    if (match) return { kind, rest: text.slice(match[0].length) }
  }
  return { kind: null, rest: text }
}

/** What the heading over several talks says of their kind: "Morning Keynotes". */
export function kindOfSection(heading: string): Kind | null {
  return sectionKinds.find(([expression]) => expression.test(heading))?.[1] ?? null
}

/** What a title says of its own session: only what is never said of another one. */
export function kindOfTitle(title: string): Kind | null {
  if (/\bBo[Ff]s?\b|\bBOF\b|\bbirds of a feather\b/.test(title)) return 'bof'
  return /\bpanel discussion\b/i.test(title) ? 'panel' : null
}

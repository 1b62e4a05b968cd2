import type { Kind } from '../model/model.ts'

const sectionKinds: [expression: RegExp, kind: Kind][] = [
  [/\bkeynotes?\b/i, 'keynote'],
  [/\blightnin+g\b|\bquickies?\b/i, 'lightning'],
  [/\b(?:workshops?|tutorials?|ateliers?)\b/i, 'workshop'],
  [/\bpanels?\b/i, 'panel'],
  [/\bbofs?\b|\bbirds of a feather\b/i, 'bof'],
]

/** What the heading over several talks says of their kind: "Morning Keynotes". */
export function kindOfSection(heading: string): Kind | null {
  return sectionKinds.find(([expression]) => expression.test(heading))?.[1] ?? null
}

/** What a title says of its own session: only what is never said of another one. */
export function kindOfTitle(title: string): Kind | null {
  if (/\bBo[Ff]s?\b|\bBOF\b|\bbirds of a feather\b/.test(title)) return 'bof'
  if (/^(?:day \d+ )?(?:opening |closing )?keynote\b/i.test(title)) return 'keynote'
  return /\bpanel(?:$|\s*\/|\s+discussion\b)/i.test(title) ? 'panel' : null
}

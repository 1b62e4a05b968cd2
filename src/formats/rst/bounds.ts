/** Each looks for its name among all roles; the notes of a whole conference have a tenth of it. */
const mostRoles = 2_000
const role = /:[\w-]{1,60}:`/g

/** Why the reader of reStructuredText would take long for a text; null where it would not. */
export function beyondRst(text: string): string | null {
  const isBeyond = (text.match(role)?.length ?? 0) > mostRoles
  return isBeyond ? `it has more than ${mostRoles.toLocaleString('en')} roles` : null
}

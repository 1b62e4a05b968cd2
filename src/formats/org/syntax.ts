/** What of Org's text no reader is to see as it is written. */
export const syntax: readonly RegExp[] = [
  /<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi,
  // Comments, keywords, drawers and plans.
  /^[ \t]*#(?:\+.*|[ \t].*|)$|^[ \t]*:[\w-]+:[ \t]*\n[\s\S]*?^[ \t]*:END:[ \t]*$|^[ \t]*:END:[ \t]*$|^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):.*$/gim,
  // States, tags and the like of headings.
  /^\*+[ \t]+Footnotes[ \t]*$|^\*+[ \t]+(?:[A-Z]+[ \t]+)?(?:\[#\w\])?|[ \t]:[\w@#%:]+:[ \t]*$/gm,
  // Addresses of links, labels, moments, macros.
  /\[\[[^\]\n]*\](?=[[\]])|\[fn:[^\]:\n]*[:\]]|[<[]\d{4}-\d{2}-\d{2}[^>\]\n]*[>\]]|\{\{\{[^}\n]*\}\}\}|\\\w+(?:\{\})?|\[\d*[/%]\d*\]/g,
  /^[ \t]*(?:\d+[.)]|[-+])[ \t]+(?:\[@\d+\][ \t]*)?|\[X\]|<[/!a-z][^<>]*>/gim,
]

import { codeElements, type Syntax } from '../written.ts'

/** What of Org's text no reader is to see as it is written. */
export const syntax: Syntax = [
  ...codeElements,
  // What is for other forms than web pages.
  { open: /^[ \t]*#\+BEGIN_EXPORT\b(?![ \t]+html[ \t]*$)/, close: /^[ \t]*#\+END_EXPORT/ },
  { open: /^[ \t]*#\+BEGIN_COMMENT\b/, close: /^[ \t]*#\+END_COMMENT/ },
  { open: /^[ \t]*:PROPERTIES:[ \t]*$/, close: /^[ \t]*:END:[ \t]*$/ },
  /@@(?:\w+:)?|\[cite[^\]\n]{0,500}\]/g,
  // Comments, keywords, names of drawers, and plans.
  /^[ \t]*#(?:\+.*|[ \t].*|)$|^[ \t]*:[\w-]+:[ \t]*$|^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):.*$/gim,
  // States, tags and the like of headings.
  /^\*+[ \t]+Footnotes[ \t]*$|^\*+[ \t]+(?:[A-Z]+(?:[ \t]+|$))?(?:\[#\w\])?|[ \t]:[\w@#%:]+:[ \t]*$/gm,
  // Addresses of links, labels, moments, macros.
  /\[\[[^[\]]{0,10000}\](?=[[\]])|\[fn:(?:[-\w]*:|[-\w]+\])|[<[]\d{4}-\d{2}-\d{2}[^>\]\n]{0,60}[>\]]|\{\{\{[^{}\n]*\}\}\}|\\\w+(?:\{\})?|\[\d*[/%]\d*\]/g,
  /^[ \t]*(?:(?:\d+|[a-z])[.)]|[-+])(?:[ \t]+|$)(?:\[@\d+\][ \t]*)?|\[X\]|^[ \t]*\|-.*$|<[/!a-z][^<>]*>/gim,
]

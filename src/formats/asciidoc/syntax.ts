/** What of AsciiDoc's text no reader is to see as it is written. */
export const syntax: readonly RegExp[] = [
  /<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi,
  // Comments, attributes, conditions, and lines of options.
  /^\/{4,}[ \t]*\n[\s\S]*?(?:^\/{4,}[ \t]*$|$(?![\s\S]))|^\/\/.*$/gm,
  /^:[^\s:][^:\n]*:.*(?:\\\n.*)*$|^(?:ifdef|ifndef|ifeval|endif|include)::.*$|^\[[^\]\n]*\][ \t]*$/gm,
  // The author and the revision below the title.
  /(?<=^= .*\n)(?!:).+(?:\n(?!:).+)?/g,
  // Names and addresses of macros, anchors, attributes and characters.
  /\w+::?(?=\S*\[)[^\s[\]]*|\[\[[^\]\n]*\]\]|<<[^<>\n]*?,|<\d+>|\{[\w-]+(?::[^{}\n]*)?\}|\S*&#?\w+;\S*|\((?:C|R|TM)\)/g,
  /\[[#.%][^\]\n]*\]|(?<=\[)[^[\]\n]*=[^[\]\n]*(?=\])/g,
  /^[ \t]*(?:\d+|[a-z])\.[ \t]|^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):|^[*-]+ \[[ x*]\] |<[/!a-z][^<>]*>/gim,
]

import { codeElements, type Syntax } from '../written.ts'

/** What of AsciiDoc's text no reader is to see as it is written. */
export const syntax: Syntax = [
  ...codeElements,
  // Comments, what is for other forms than web pages, and terms of an index that is not there.
  /^\[comment\][ \t]*\n(?:.+\n?)+|^if(?:n?def|eval)::[\s\S]{0,10000}?^endif::.*$|\(\(\([^()\n]*\)\)\)|\bindexterm:\[[^\]\n]*\]/gm,
  // Sizes of pictures, styles of cells and of words.
  /(?<=\bimage::?[^\s[\]]{1,500}\[[^\],\n]{0,200}),[^\]\n]*(?=\])|(?<=^|[ \t])[\d.+*<^>]{0,9}[adehlmsv](?=\|)|\[[\w .-]{1,60}\](?=#)/gm,
  // Comments, attributes, conditions, and lines of options.
  /^\/{4,}[ \t]*\n[\s\S]*?(?:^\/{4,}[ \t]*$|$(?![\s\S]))|^\/\/.*$/gm,
  /^:[^\s:][^:\n]*:.*(?:\\\n.*)*$|^(?:video|audio)::.*$|^```.*$|^\.[^\s.].*$|^(?:ifdef|ifndef|ifeval|endif|include)::.*$|^\[[^\]\n]*\][ \t]*$/gm,
  // The author and the revision below the title.
  /(?<=^= .*\n)(?!:).+(?:\n(?!:).+)?/g,
  // Names and addresses of macros, anchors, attributes and characters.
  /https?:\/\/[^\s[\]]{0,5000}(?=\[)|\b\w{1,40}::?(?=\S{0,500}\[)[^\s[\]]*|\[\[[^\]\n]{0,200}\]\]|<<[^<>\n]*?,|<\d+>|\{[\w-]+(?::[^{}\n]*)?\}|(?:(?<!\S)[^\s&]{0,200})?&#?\w{1,40};\S*|\((?:C|R|TM)\)/g,
  /\[[#.%][^\]\n]{0,200}\]|(?<=\[)(?=[^[\]\n]{0,200}=)[^[\]\n]*(?=\])/g,
  /^[ \t]*(?:\d+|[a-z])\.[ \t]|^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):|^[*-]+ \[[ x*]\] |<[/!a-z][^<>]*>/gim,
]

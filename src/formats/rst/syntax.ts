import type { Syntax } from '../written.ts'
import { metadataDirectives } from './directives/metadata.ts'
import { silent } from './directives/silent.ts'

const untold = Object.keys({ ...silent, ...metadataDirectives }).join('|')

/** What of reStructuredText no reader is to see as it is written. */
export const syntax: Syntax = [
  // Comments, targets, substitutions, and directives that say nothing, with all that is indented below them.
  new RegExp(
    String.raw`^([ \t]*)\.\.(?=\s|$)(?![ \t]+(?!(?:${untold})::)(?:[\w:.+-]+[ \t]?::|\[)).*(?:\n(?:[ \t]*$|\1[ \t]+.*))*`,
    'gim',
  ),
  // Names of directives with their arguments, where these are no text; labels of footnotes; fields.
  /^[ \t]*\.\. (?:code|code-block|sourcecode|highlight|raw|include|literalinclude|csv-table|youtube|vimeo|math|role|class|rst-class|container|only|ifconfig)::.*$|^[ \t]*\.\. (?:image|figure)::.*(?:\n[ \t]+\S.*)*|^[ \t]*__ .*$/gim,
  /^[ \t]*\.\. (?:[\w:.+-]+[ \t]?::|\[[^\]\n]*\])/gm,
  /^([ \t]*):(?:[^:\n\\]|\\.)+:(?:[ \t].*)?$(?:\n(?:[ \t]*$|\1[ \t]+.*))*/gm,
  /\[[^\]\s]{0,200}\]_|\|\S(?:[^|\n]*\S)?\||<[^<>\n]*>|:[\w:+.-]{1,80}:(?=`)|(?<=`):[\w:+.-]+:/g,
  // Backslashes join what they stand between.
  /(?:(?<!\S)[^\s\\]{0,200})?\\\s?\S*/g,
  /^[ \t]*(?:\(?(?:\d+|[a-z]|[ivxlcdm]+|#)[.)][ \t]+)+/gim,
]

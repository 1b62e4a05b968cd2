import { codeElements, type Syntax, tags } from '../written.ts'

/** What of Markdown's text, and that of its tools, no reader is to see as it is written. */
export const syntax: Syntax = [
  // Comments, and what is code for browsers.
  { open: /<!--/, close: /-->/ },
  { open: /<!\[CDATA\[/, close: /\]\]>/ },
  { open: /<\?/, close: /\?>/ },
  { open: /%%/, close: /%%/ },
  { open: /\{\/\*/, close: /\*\/\}/ },
  ...codeElements,
  // Tags, addresses and titles of links, expressions, attribute lists.
  tags,
  /(?<=\])\([^()]*(?:\([^()]*\)[^()]*)?\)/g,
  { open: /\{\{/, close: /\}\}/ },
  { open: /\{%/, close: /%\}/ },
  /\{[#:./*][^{}]*\}/g,
  // Labels of links; those of notes have no space.
  /^[ \t>]*\[(?!\^[^\]\s]{1,999}\])[^\]]{1,999}\]:.*(?:\n[ \t]*["'(].*)?/gm,
  /(?<=\])\[[^\]]{0,999}\]|\[\^[^\]\n]{0,999}\]:?|\[![^\]]{0,99}\]|\[TOC\]/gi,
  // Pages that wiki links lead to, and facts of components.
  /\[\[[^[\]|]{0,500}(?:\|(?:\d+(?:x\d+)?\]\])?|\]\])|^---[ \t]*\n(?:[\w-]+:.*\n)+---[ \t]*$|(?<=^[ \t]*:{2,}[\w-].*\n)---[ \t]*\n(?:(?!:{2}).*\n)*?---[ \t]*$/gm,
  // Characters by their names, and what they are part of.
  /(?:(?<!\S)[^\s&]{0,200})?&#?\w{1,40};\S*/g,
  // What begins code, containers, items and slides.
  /^[ \t>*+-]*(?:`{3,}|~{3,}|:{2,}).*$|^(?:---|\+\+\+).*$/gm,
  /^(?:[ \t]|[>*+-][ \t]?|\d{1,9}[.)](?=\s)|\[[ x]\])+/gim,
  /:[\w+-]{1,60}:/g,
]

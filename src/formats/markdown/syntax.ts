/** What of Markdown's text, and that of its tools, no reader is to see as it is written. */
export const syntax: readonly RegExp[] = [
  // Comments, and what is code for browsers.
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|%%[\s\S]*?%%|<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi,
  // Tags, expressions, attribute lists.
  /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{[#:./*][^{}]*\}/g,
  /<[/!?a-z](?:=\{[^{}\n]{0,500}\}|"[^"]{0,1000}"|'[^']{0,1000}'|[^<>"']){0,1000}>|<[/!?a-z][^>]{0,1000}>/gi,
  // Addresses and titles of links, and labels of references.
  /(?<=\])\([^()]*(?:\([^()]*\)[^()]*)?\)/g,
  /^[ \t>]*\[(?!\^)[^\]]+\]:.*(?:\n[ \t]*["'(].*)?/gm,
  /(?<=\])\[[^\]]*\]|\[\^[^\]\n]*\]:?|\[![^\]]*\]|\[TOC\]/gi,
  // Pages that wiki links lead to, and facts of components.
  /\[\[[^[\]|]{0,500}(?:\|(?:\d+(?:x\d+)?\]\])?|\]\])|(?<=^[ \t]*:{2,}[\w-].*\n)---[ \t]*\n[\s\S]*?\n---$/gm,
  // Characters by their names, and what they are part of.
  /\S*&#?\w+;\S*/g,
  // What begins code, containers, items and slides.
  /^[ \t>*+-]*(?:`{3,}|~{3,}|:{2,}).*$|^(?:---|\+\+\+).*$/gm,
  /^(?:[ \t]|[>*+-][ \t]?|\d{1,9}[.)](?=\s)|\[[ x]\])+/gim,
  /:[\w+-]+:/g,
]

import type { Root } from 'mdast'

/** The source formats a write-up can be in; each is a folder under `src/formats/`. */
export const formatIds = ['jekyll', 'hugo', 'rst', 'asciidoc', 'org', 'html', 'deck', 'markdown'] as const
export type FormatId = (typeof formatIds)[number]

/** A person as a write-up's author. */
export interface Author {
  name: string
  url: string | null
}

/** What a write-up says about itself, in its front matter, its docinfo or its file name. */
export interface Metadata {
  title: string | null
  authors: Author[]
  /** ISO 8601, a date or a date with time and offset, as precise as the source. */
  published: string | null
  /** A BCP 47 tag. */
  language: string | null
  tags: string[]
  /** Where it was first published. */
  url: string | null
  description: string | null
}

/** Metadata in which nothing is said; formats fill in what they find. */
export const noMetadata: Metadata = {
  title: null,
  authors: [],
  published: null,
  language: null,
  tags: [],
  url: null,
  description: null,
}

/**
 * A write-up as its format read it: what it says about itself, and its text as an mdast tree whose nodes carry
 * the positions of the source file. Nodes that Markdown has no word for carry `data.hName`.
 */
export interface Document {
  metadata: Metadata
  tree: Root
}

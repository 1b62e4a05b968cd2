import { attributes } from './attributes.ts'
import { clobbering } from './clobbering.ts'
import { elements } from './elements.ts'
import { encodings } from './encodings.ts'
import { fields } from './fields.ts'
import { foreign } from './foreign.ts'
import { hugo, jekyll, markdown, mdx } from './markup-of-markdown.ts'
import { asciidoc, org, rst } from './markup-of-others.ts'
import { mutation } from './mutation.ts'
import { requests } from './requests.ts'
import { urls } from './urls.ts'
import type { VectorClass } from './vector.ts'

/** Classes of vectors that are HTML. */
export const htmlClasses = { attributes, elements, foreign, requests, mutation, encodings, clobbering }

/** All classes of vectors. */
export const classes: Record<string, VectorClass> = { ...htmlClasses, urls, ...fields }

/** The vectors of a class, also those that browsers no longer run. */
export function vectorsOf({ fires, past = [] }: VectorClass): string[] {
  return [...fires, ...past]
}

/** Vectors in the markup of formats, by format. */
export const markup = { markdown, jekyll, hugo, rst, asciidoc, org, mdx }

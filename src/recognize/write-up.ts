import type { FormatId, Metadata } from '../model/document.ts'
import type { WriteUpFacts } from '../model/facts.ts'
import type { WriteUp } from '../model/model.ts'
import { withoutTurns } from '../text/directions.ts'

/** What is known of a write-up: where it lies, what it says of itself, and what `event.yaml` adds. */
export interface WriteUpSource {
  id: string
  event: string
  /** The path below the content folder, with `/`. */
  file: string
  format: FormatId
  metadata: Metadata
  facts: WriteUpFacts | undefined
  /** As it is stated, else as the text tells. */
  language: string | null
}

/** A write-up's facts: what it says itself holds; what it lacks is taken from `event.yaml`. */
export function writeUpOf({ id, event, file, format, metadata, facts, language }: WriteUpSource): WriteUp {
  return {
    id,
    event,
    file,
    format,
    title: metadata.title ?? facts?.title ?? withoutTurns(nameOf(file)),
    authors: metadata.authors.length ? withSites(metadata.authors, facts) : (facts?.authors ?? []),
    published: metadata.published ?? facts?.published ?? null,
    language,
    tags: metadata.tags,
    url: metadata.url ?? facts?.url ?? null,
    terms: facts?.terms ?? null,
  }
}

/** A write-up names its authors, and seldom where they live on the web. */
function withSites(authors: WriteUp['authors'], facts: WriteUpFacts | undefined): WriteUp['authors'] {
  return authors.map(({ name, url }) => ({
    name,
    url: url ?? facts?.authors?.find(other => other.name === name)?.url ?? null,
  }))
}

/** `kubecon-eu-2018/day-1.md` is called "day 1" where nothing better is known. */
function nameOf(file: string): string {
  const name = file.replace(/\/index\.\w+$/, '').replace(/\.\w+$/, '')
  return name.slice(name.lastIndexOf('/') + 1).replace(/[-_]+/g, ' ')
}

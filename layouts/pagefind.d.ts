/** The part of Pagefind's search in browsers that the search page uses. */
export interface Pagefind {
  options(options: {
    baseUrl: string
    excerptEllipsis: string
    ranking: { metaWeights: Record<string, number> }
  }): Promise<void>
  init(): Promise<void>
  /** Without words, all that the filters let through. */
  search(words: string | null, options: { filters: Record<string, string> }): Promise<{ results: Found[] }>
}

/** A page that was found; `data` fetches what is known of it. */
export interface Found {
  data(): Promise<FoundPage>
}

/** What a result shows; `excerpt` is text with `<mark>`, its other angle brackets escaped. */
export interface FoundPage {
  url: string
  meta: { title: string; people?: string; at?: string }
  filters: Record<string, string[]>
  excerpt: string
}

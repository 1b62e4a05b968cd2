/**
 * Vectors of one class. Each calls `alert()` when it runs, or asks for something of `//out.example`, so that what it did
 * can be seen from outside.
 */
export interface VectorClass {
  /** A bare page with a vector in the place of “@”, as a site without a sanitizer would make it. */
  raw: string
  /** Those that run on that page in Chromium, some only when they are clicked or otherwise touched. */
  fires: string[]
  /** Those that browsers of today no longer run, and that must not come back either. */
  past?: string[]
}

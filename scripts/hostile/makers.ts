/** How long texts are made of short ones. */
export interface Makers {
  /** One text, over and over. */
  fill(unit: string): string
  /** Texts that are made of their numbers. */
  count(unit: (index: number) => string): string
}

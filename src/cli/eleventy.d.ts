/** The part of Eleventy 3.1's programmatic API that this project uses; the package has no types of its own. */
declare module '@11ty/eleventy' {
  export interface Options {
    config?: (config: import('../eleventy/config.ts').EleventyConfig) => void | Promise<void>
    quietMode?: boolean
    pathPrefix?: string
  }

  export class Eleventy {
    constructor(input: string | undefined, output: string, options: Options)
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<[copied: unknown[], pages: { outputPath: string }[]]>
  }
}

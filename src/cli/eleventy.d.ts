/** The part of Eleventy 3.1's programmatic API that this project uses; the package has no types of its own. */
declare module '@11ty/eleventy' {
  /** What a configuration function may set. */
  export interface UserConfig {
    setInputDirectory(directory: string): void
    addTemplateFormats(extension: string): void
    addExtension(extension: string, options: Extension): void
    addGlobalData(name: string, value: unknown): void
    addPassthroughCopy(paths: Record<string, string>): void
    addWatchTarget(path: string): void
    on(event: 'eleventy.after', listener: (build: { directories: { output: string } }) => Promise<void>): void
  }

  /** How templates with an extension of one's own are rendered. */
  export interface Extension {
    key: string
    compile: () => (
      this: { defaultRenderer: (data: unknown) => Promise<unknown> },
      data: unknown,
    ) => Promise<string>
  }

  export interface Options {
    config?: (config: UserConfig) => void | Promise<void>
    quietMode?: boolean
    pathPrefix?: string
    runMode?: 'build' | 'serve'
  }

  export interface Watcher {
    on(event: 'unlink', listener: (path: string) => void): void
    emit(event: 'change', path: string): void
  }

  export class Eleventy {
    constructor(input: string | undefined, output: string, options: Options)
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<[copied: unknown[], pages: unknown[]]>
    watch(): Promise<unknown>
    serve(port?: number): Promise<void>
    /** What watches the files, once `watch` has begun. */
    watcher: Watcher
  }
}

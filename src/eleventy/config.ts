import type { SiteFile } from '../publish/pages.ts'

/** How Eleventy runs: once, or again whenever a file changes. */
export type RunMode = 'build' | 'serve' | 'watch'

/** What Eleventy tells before and after every build. */
export interface BuildEvent {
  directories: { output: string }
  /** `fs` where files are written. */
  outputMode: string
  runMode: RunMode
}

/** The data of a template that writes one file of the site. */
export interface OutputData {
  page: { outputPath: string }
  conferenceNotesFile: SiteFile
}

/** How templates with an extension of one's own are made. */
export interface Extension {
  useLayouts: boolean
  compileOptions: { cache: boolean }
  compile: () => (data: OutputData) => string
}

/** The part of Eleventy 3.1's configuration that the plugin uses, as Eleventy has no types of its own for it. */
export interface EleventyConfig {
  /** Known when plugins are run. */
  pathPrefix?: string
  /** Globs of what is no template. */
  ignores: { add(glob: string): unknown }
  versionCheck(range: string): void
  setInputDirectory(directory: string): void
  addTemplateFormats(extension: string): void
  addExtension(extension: string, options: Extension): void
  addTemplate(path: string, content: string, data: Record<string, unknown>): void
  addTransform(name: string, transform: (this: { outputPath: string }, content: string) => string): void
  addGlobalData(name: string, value: unknown): void
  addWatchTarget(path: string): void
  addPlugin<Options>(
    plugin: (config: EleventyConfig, options: Options) => unknown,
    options?: Options,
  ): unknown
  on(event: 'eleventy.before' | 'eleventy.after', listener: (build: BuildEvent) => Promise<void>): unknown
  on(event: 'eleventy.beforeWatch', listener: (changed: string[]) => void): unknown
}

import type { SiteFacts } from '../../src/publish/pages.ts'

/** The address of a style sheet, script or icon, by the name that it has in `layouts/`. */
export function assetUrl({ basePath, assets = {} }: SiteFacts, name: string): string {
  return `${basePath}assets/${assets[name] ?? name}`
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { projectFile } from './docs.ts'

const names = z.record(z.string(), z.string())

const ownSchema = z.looseObject({
  engines: z.object({ node: z.string() }),
  scripts: names,
  dependencies: names,
  devDependencies: names,
  allowScripts: z.record(z.string(), z.boolean()),
})

const lockedSchema = z.looseObject({
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  engines: z.looseObject({ node: z.string().optional() }).optional(),
  optionalDependencies: names.optional(),
})

const lockSchema = z.looseObject({ packages: z.record(z.string(), z.looseObject({})) })

/** What package.json says. */
export const own = ownSchema.parse(JSON.parse(projectFile('package.json').text))

/** What the lock file says of a package. */
export interface LockedPackage extends z.infer<typeof lockedSchema> {
  /** Its place: `node_modules/a/node_modules/b`. */
  path: string
  name: string
}

/** All packages of the lock file, those for other systems among them. */
export const lockedPackages: LockedPackage[] = Object.entries(
  lockSchema.parse(JSON.parse(projectFile('package-lock.json').text)).packages,
)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ path, name: nameAt(path), ...lockedSchema.parse(locked) }))

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

const imports =
  /(?:^(?:(?:import|export) [\w\s{},*$]*|\} )from |^import |\b(?:import|require)\()['"]((?:@[\w-]+\/)?[\w.-]+)/gm

/** The packages that a module's text imports, by name; Node's own are none. */
export function packagesImportedBy(text: string): string[] {
  return [...text.matchAll(imports)]
    .map(([, name = '']) => name)
    .filter(name => name !== 'node' && !name.startsWith('.'))
}

/** The texts of the modules below a folder, by their paths in it. */
export function modulesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const modules = paths.filter(path => /\.[jt]sx?$/.test(path))
  return new Map(modules.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

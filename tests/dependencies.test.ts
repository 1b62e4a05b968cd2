import { join } from 'node:path'
import { subset } from 'semver'
import { describe, expect, test } from 'vitest'
import { projectFile } from './setup/docs.ts'
import { type LockedPackage, lockedPackages, modulesIn, own, packagesImportedBy } from './setup/packages.ts'

const root = join(import.meta.dirname, '..')

describe('packages that package.json names', () => {
  const declared = Object.keys({ ...own.dependencies, ...own.devDependencies })
  const folders = ['bench', 'bin', 'layouts', 'scripts', 'src', 'tests']
  const modules = folders.flatMap(folder => [...modulesIn(join(root, folder))])
  const imported = new Set(modules.flatMap(([, text]) => packagesImportedBy(text)))

  /** Packages that no module imports, and what they are for. */
  const notImported: Record<string, string> = {
    '@biomejs/biome': 'a command',
    '@fontsource/roboto-condensed': 'cards are drawn with its files',
    '@fontsource/source-serif-4': 'cards are drawn with its files',
    '@types/node': 'types of Node',
    typescript: 'a command',
  }

  /** Packages with types of a package that has none, or of trees that are nothing but types. */
  const isOfTypes = (name: string) => name.startsWith('@types/') && imported.has(name.slice('@types/'.length))

  test('are used, all of them', () => {
    const unused = declared.filter(name => !imported.has(name) && !isOfTypes(name))
    expect(unused.sort()).toEqual(Object.keys(notImported).sort())
  })

  test('are all that are used', () => {
    const known = (name: string) => declared.includes(name) || declared.includes(`@types/${name}`)
    // As a site imports it that has it installed.
    const self = 'conference-notes'
    expect([...imported].filter(name => !known(name) && name !== self)).toEqual([])
  })
})

describe('the lock file', () => {
  const pathsOf = (wrong: (each: LockedPackage) => boolean) =>
    lockedPackages.filter(wrong).map(({ path }) => path)

  test('has only packages of the npm registry, each with a hash of what is in it', () => {
    const registry = 'https://registry.npmjs.org/'
    expect(lockedPackages.length).toBeGreaterThan(100)
    expect(pathsOf(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([])
    expect(
      pathsOf(({ resolved = registry, link }) => !resolved.startsWith(registry) || link === true),
    ).toEqual([])
  })

  // npm leaves out those it could not reach, and whoever has such a system finds nothing that runs there.
  test('has the programs of packages for all systems', () => {
    const names = new Set(lockedPackages.map(({ name }) => name))
    const named = lockedPackages.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(named.filter(name => !names.has(name))).toEqual([])
  })

  test('has no package that must run a script to be installed', () => {
    expect(projectFile('.npmrc').text).toMatch(/^ignore-scripts=true$/m)
    // esbuild comes with its program in a package of its own; its script only saves the start of a Node process.
    const refused = Object.entries(own.allowScripts).filter(([, allowed]) => !allowed)
    const withScript = lockedPackages.filter(({ hasInstallScript }) => hasInstallScript)
    expect(withScript.map(({ name, dev }) => ({ name, dev }))).toEqual([{ name: 'esbuild', dev: true }])
    expect(refused).toEqual([['esbuild', false]])
  })

  test('has for those who install the package none that needs a newer Node than it says', () => {
    const isInstalled = ({ dev, optional }: LockedPackage) => !dev && !optional
    const allowed = ({ engines }: LockedPackage) => subset(own.engines.node, engines?.node ?? '*')
    expect(pathsOf(each => isInstalled(each) && !allowed(each))).toEqual([])
  })
})

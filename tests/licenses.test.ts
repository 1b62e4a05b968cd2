import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type LockedPackage, lockedPackages, own } from './setup/packages.ts'

const root = join(import.meta.dirname, '..')

/** Licenses that ask for nothing but that their text and the authors' names stay with the code. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Python-2.0',
]

/** Packages under other licenses, and why this project may use them as it does. */
const exceptions: [packages: RegExp, license: string, why: string][] = [
  [
    /^uniorg(?:-parse)?$/,
    'GPL-3.0-or-later',
    'installed beside this project and no part of it: docs/packages.md',
  ],
  [/^@img\/sharp-libvips-/, 'LGPL-3.0-or-later', 'a library of its own that sharp loads'],
  [/^@img\/sharp-win32-/, 'Apache-2.0 AND LGPL-3.0-or-later', 'the same, for Windows'],
  [/^@img\/sharp-wasm32$/, 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'the same, for WebAssembly'],
  [
    /^@fontsource\//,
    'OFL-1.1',
    'cards are drawn with them; pictures are not under it, and no font is published',
  ],
  [/^(?:axe-core|ical\.js|lightningcss.*)$/, 'MPL-2.0', 'used as it is, for development'],
]

describe('licenses', () => {
  const isPermissive = (license: string) => license.split(' OR ').some(each => permissive.includes(each))
  const others = lockedPackages.filter(({ license = '' }) => !isPermissive(license))

  test('are permissive, or of the packages that are listed', () => {
    const isListed = ({ name, license }: LockedPackage) =>
      exceptions.some(([packages, allowed]) => packages.test(name) && license === allowed)
    expect(others.filter(each => !isListed(each)).map(({ path, license }) => `${path}: ${license}`)).toEqual(
      [],
    )
  })

  test.each(exceptions)('%s is an exception that is needed: %s, %s', (packages, license) => {
    const meant = others.filter(({ name }) => packages.test(name))
    expect(new Set(meant.map(each => each.license))).toEqual(new Set([license]))
  })

  test('of Mozilla’s kind are of packages for development alone', () => {
    const mozilla = lockedPackages.filter(({ license }) => license === 'MPL-2.0')
    expect(mozilla.filter(({ dev }) => !dev)).toEqual([])
  })
})

/** The part of CycloneDX that is looked at here. */
const bill = z.object({
  components: z.array(
    z.object({
      purl: z.string(),
      properties: z.array(z.object({ name: z.string() })),
      hashes: z.array(z.object({})),
      licenses: z.array(z.object({})),
    }),
  ),
})

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`

test('the bill of materials has all packages with hashes and licenses, and says which are for development', () => {
  const [npm = '', ...options] = (own.scripts.sbom ?? '').split(' ')
  const { components } = bill.parse(
    JSON.parse(
      execFileSync(npm, options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ),
  )
  const isForDevelopment = ({ name }: { name: string }) => name === 'cdx:npm:package:development'
  const listed = components.map(({ purl, properties }) => [purl, properties.some(isForDevelopment)] as const)
  const locked = lockedPackages.map(
    ({ name, version, dev }) => [purlOf(name, version), dev === true] as const,
  )
  // Of a version that lies in several places, one is listed.
  expect(new Map(listed)).toEqual(new Map(locked))
  expect(components.filter(({ hashes, licenses }) => !hashes.length || !licenses.length)).toEqual([])
})

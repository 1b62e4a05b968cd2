import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type YamlFileName, yamlFiles } from '../src/model/yaml-files.ts'
import { anchorsOf, docFiles, linksOf, type Sample, samplesOf } from './setup/docs.ts'

const root = join(import.meta.dirname, '..')
const samples = docFiles.flatMap(samplesOf)
const inLanguage = (language: string) => samples.filter(sample => sample.language === language)

/** The file that a sample shows: a comment in its first line names it, else the heading above it. */
function fileOf({ text, heading }: Sample): YamlFileName | undefined {
  const names = Object.keys(yamlFiles) as YamlFileName[]
  const said = /^# ([\w.]+)\.yaml/.exec(text)?.[1] ?? /([\w-]+)\.yaml/.exec(heading)?.[1]
  return names.find(name => name === said)
}

const facts = inLanguage('yaml').flatMap(sample => {
  const file = fileOf(sample)
  return file ? [{ ...sample, file }] : []
})

describe('samples', () => {
  test('of all YAML files are in the docs', () => {
    const shown = new Set(facts.map(({ file }) => file))
    const others = Object.keys(yamlFiles).filter(name => !shown.has(name as YamlFileName))
    // Organizations are written as people are.
    expect(others).toEqual(['organizations'])
  })

  test.each(facts)('$page:$line is what $file.yaml may say', ({ file, text }) => {
    expect(yamlFiles[file].safeParse(parse(text)).error).toBeUndefined()
  })

  // The samples of diagnostics.md are there to be wrong, and diagnostics.test.ts holds them to what is said of them.
  test.each(inLanguage('yaml').filter(({ page }) => page !== 'docs/diagnostics.md'))(
    '$page:$line is YAML',
    ({ text }) => {
      expect(() => parse(text)).not.toThrow()
    },
  )

  test.each(inLanguage('toml'))('$page:$line goes with netlify.toml', ({ text }) => {
    const whole = `${readFileSync(join(root, 'netlify.toml'), 'utf8')}\n${text}`
    expect(parseToml(whole)).toMatchObject({ build: { publish: '_site' }, ...parseToml(text) })
  })

  test.each([{ page: 'none', line: 0, text: '{}' }, ...inLanguage('json')])(
    '$page:$line is JSON',
    ({ text }) => {
      expect(() => JSON.parse(text)).not.toThrow()
    },
  )
})

describe('links lead somewhere', () => {
  test.each(docFiles)('$path', page => {
    const broken = linksOf(page).filter(link => {
      const [path = '', anchor] = link.split('#')
      const target = path ? join(dirname(page.path), path) : page.path
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && !anchorsOf(readFileSync(join(root, target), 'utf8')).has(anchor)
    })
    expect(broken).toEqual([])
  })
})

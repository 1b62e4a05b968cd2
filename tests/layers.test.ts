import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** The stages in the order of the flow; none imports a later one, nor what Eleventy renders with. */
const stages = ['read', 'formats', 'recognize', 'digest', 'link', 'publish']
/** What every stage may use, and what uses no stage. */
const besides = ['model', 'report', 'text']

/** Modules and what they import, as paths below the project's root. */
function importsIn(folder: string): { module: string; imported: string }[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter(name => /\.tsx?$/.test(name))
    .flatMap(name => {
      const module = join(folder, name)
      const text = readFileSync(join(root, module), 'utf8')
      const paths = [...text.matchAll(/\bfrom '(\.[^']*)'/g)].map(([, path = '']) => path)
      return paths.map(path => ({ module, imported: relative(root, join(root, dirname(module), path)) }))
    })
}

const within = (folders: string[]) => (path: string) =>
  folders.some(folder => path.startsWith(`src/${folder}/`))

describe('no stage reaches into a later one', () => {
  test.each(stages)('%s', stage => {
    const earlier = within([...stages.slice(0, stages.indexOf(stage) + 1), ...besides])
    const wrong = importsIn(`src/${stage}`).filter(({ imported }) => !earlier(imported))
    expect(wrong).toEqual([])
  })

  test.each(besides)('%s stands beside the stages', folder => {
    expect(importsIn(`src/${folder}`).filter(({ imported }) => !within(besides)(imported))).toEqual([])
  })

  test('programme reads what conferences publish, with what is known of titles', () => {
    const known = within(['programme', 'recognize', ...besides])
    expect(importsIn('src/programme').filter(({ imported }) => !known(imported))).toEqual([])
  })

  test('one source format does not know another, save what all Markdown has in common', () => {
    const wrong = importsIn('src/formats').filter(({ module, imported }) => {
      const [from, to] = [module, imported].map(path => /^src\/formats\/(\w+)\//.exec(path)?.[1])
      return from && to && from !== to && to !== 'markdown'
    })
    expect(wrong).toEqual([])
  })

  test('layouts know the data of pages and nothing that makes them; the preview knows what was found, too', () => {
    const data = [
      'src/publish/pages.ts',
      'src/model/model.ts',
      'src/model/document.ts',
      'src/model/programme.ts',
      'src/text/flat.ts',
      'src/text/groups.ts',
      'src/text/remembered.ts',
      'src/text/urls.ts',
    ]
    const findings = ['src/report/findings.ts', 'src/report/rules.ts']
    const wrong = importsIn('layouts').filter(({ module, imported }) => {
      const allowed = module.startsWith('layouts/preview/') ? [...data, ...findings] : data
      return imported.startsWith('src/') && !allowed.includes(imported)
    })
    expect(wrong).toEqual([])
  })

  test('what is handed to Eleventy knows the data of pages, and the way to them as a whole', () => {
    const allowed = [
      ...['src/site.ts', 'src/publish/pages.ts', 'src/model/fact.ts', 'src/read/issues.ts'],
      // What writes beside pages.
      ...['src/cli/assets.ts', 'src/cli/write-beside.ts'],
    ]
    const known = within(['eleventy', 'report'])
    const wrong = importsIn('src')
      .filter(({ module }) => /^src\/eleventy[./]/.test(module))
      .filter(
        ({ imported }) => imported.startsWith('src/') && !known(imported) && !allowed.includes(imported),
      )
    expect(wrong).toEqual([])
  })

  test('only read and the commands touch the disk', () => {
    const folders = [...stages, ...besides, 'programme'].filter(folder => folder !== 'read')
    const touching = folders.flatMap(folder =>
      readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.ts'))
        .filter(name =>
          /from 'node:(?:fs|child_process|http|net)/.test(
            readFileSync(join(root, 'src', folder, name), 'utf8'),
          ),
        ),
    )
    expect(touching).toEqual([])
  })
})

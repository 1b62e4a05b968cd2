import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { filesOf } from './html.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // How the printer writes what means the same: `<!doctype html>`, `<meta />`.
      'doctype-style': 'off',
      'void-style': 'off',
      // Titles are as long as their authors made them.
      'long-title': 'off',
      // What is set aside within an article is no landmark, and needs no name; axe looks at landmarks.
      'unique-landmark': 'off',
      // A list may have a name.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
)

test.each(['atRoot', 'belowPath', 'hard'] as const)('every page of the site %s is valid HTML', async key => {
  const { folder } = inject(key)
  const paths = (await filesOf(folder)).filter(path => path.endsWith('.html'))
  const problems = await Promise.all(paths.map(path => problemsOf(folder, path)))
  expect(problems.flat()).toEqual([])
})

async function problemsOf(folder: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(await readFile(join(folder, path), 'utf8'), path)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  )
}

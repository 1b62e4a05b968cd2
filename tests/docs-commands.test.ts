import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, notRun, removeFolder, runCommand, scratchFolder, whyNotRun } from './setup/commands.ts'
import { commandsOf, docFiles, scripts } from './setup/docs.ts'

/** What serves the site, and runs until it is ended. */
const isServer = (command: string) => /^npm (?:start$|run (?:dev|serve)\b)/.test(command)

const pages = docFiles.map(page => ({ ...page, commands: [...new Set(commandsOf(page))] }))

test('the docs have commands, and each reason not to run one is needed', () => {
  const commands = pages.flatMap(({ commands }) => commands)
  expect(commands.length).toBeGreaterThan(20)
  expect(notRun.filter(([pattern]) => !commands.some(command => pattern.test(command)))).toEqual([])
})

test.each(pages)('$path names scripts that there are', ({ text }) => {
  const named = [...text.matchAll(/`npm run (?:-s )?(\w[\w:-]*)[^`]*`/g)]
  const wrong = named.filter(([command, script = '']) => !scripts.includes(script) && !whyNotRun(command))
  expect(wrong.map(([command]) => command)).toEqual([])
})

let scratch = ''
beforeAll(async () => {
  scratch = await scratchFolder()
})
afterAll(() => removeFolder(scratch))

// A reader follows one page from its top, in the project as it came.
describe.each(pages.filter(({ commands }) => commands.some(command => !whyNotRun(command))))(
  '$path',
  page => {
    beforeAll(() => copyProject(scratch))

    test.for(page.commands.filter(command => !whyNotRun(command)))('%s', async (command, { signal }) => {
      const { exit, http, said } = await runCommand(command, { cwd: scratch, signal })
      expect({ exit, http }, said).toEqual(
        isServer(command) ? { exit: null, http: 200 } : { exit: 0, http: null },
      )
    })

    const skipped = page.commands.filter(whyNotRun)
    test.skip.each(skipped.map(command => [command, whyNotRun(command)]))('%s: %s', () => {})
  },
)

/**
 * `npm run new`: adds an event, or a write-up that was written elsewhere, or begins one; asks for what is not given.
 *
 *     node bin/run.js src/cli/new.ts event|write-up [NAME] [--help] …
 */
import { askerOn } from './new/ask/asker.ts'
import { run } from './new/run.ts'

const { stdin, stdout } = process
const isInteractive = stdin.isTTY && stdout.isTTY && !process.env.CI

process.exitCode = await run(process.argv.slice(2), {
  asker: isInteractive ? askerOn({ input: stdin, output: stdout }) : null,
  say: text => stdout.write(text),
  fail: text => process.stderr.write(text),
})

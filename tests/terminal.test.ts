import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { terminal } from '../src/cli/dev/terminal.ts'
import type { Finding } from '../src/report/findings.ts'

function finding(reason: string, facts: Partial<Finding> = {}): Finding {
  return {
    path: 'a.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    severity: 'warning',
    reason,
    rule: 'markup-is-known',
    excerpt: null,
    ...facts,
  }
}

/** A terminal that nobody looks at, and what was written to it last. */
function silent() {
  const stream = new PassThrough()
  return { ...terminal(stream), said: () => String(stream.read() ?? '') }
}

describe('the terminal of npm run dev', () => {
  const shown = { milliseconds: 12.3, isShown: true }

  test('tells what is new alone, and counts the rest', () => {
    const { built, said } = silent()
    built([finding('Unexpected a')], shown)
    expect(said()).toMatch(/^a\.md:1:1 {2}warning {2}Unexpected a [\s\S]*\nBuilt in 12 ms: 1 warning\n$/)
    built([finding('Unexpected a', { line: 2 }), finding('Unexpected b')], shown)
    expect(said()).toMatch(/^a\.md:1:1 {2}warning {2}Unexpected b [\s\S]*\nBuilt in 12 ms: 2 warnings\n$/)
    built([finding('Unexpected a')], shown)
    expect(said()).toBe('Built in 12 ms: 1 warning\n')
  })

  test('says that there is nothing to mend, whatever is only told', () => {
    const { built, said } = silent()
    built([finding('Unexpected a', { severity: 'info' })], shown)
    expect(said()).toBe('Built in 12 ms: nothing to mend\n')
  })

  test('says that pages with errors are not shown', () => {
    const { built, said } = silent()
    built([finding('Unexpected a', { severity: 'error' })], { milliseconds: 5, isShown: false })
    expect(said()).toMatch(/\nBuilt in 5 ms: 1 error; pages stay as they were without the errors\n$/)
  })

  test('says where the site is, and why it was not built', () => {
    const { serving, failed, said } = silent()
    serving('http://localhost:8080/')
    expect(said()).toBe(
      'The site is at http://localhost:8080/, what is to be mended at http://localhost:8080/_check/\n',
    )
    failed(new Error('gone'))
    expect(said()).toMatch(
      /^Error: gone\n {4}at [\s\S]*\nNot built; pages stay as they were until something changes\n$/,
    )
    failed('gone')
    expect(said()).toBe('gone\nNot built; pages stay as they were until something changes\n')
  })
})

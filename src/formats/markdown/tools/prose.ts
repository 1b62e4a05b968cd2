import type { VFile } from 'vfile'
import { remembered } from '../../../text/remembered.ts'
import { frontMatterOf } from '../front-matter.ts'
import type { Source } from './tool.ts'

const fence = /^ {0,3}(`{3,}|~{3,})(.*)/
const spanOfCode = /(?<!`)(`+)(?!`)[^`\n]+\1(?!`)/g

/** The text of a file with spaces in the place of its front matter, fenced code and spans of code. */
export const sourceOf = remembered((file: VFile): Source => {
  const text = String(file)
  const length = frontMatterOf(file)?.length ?? 0
  let open = ''
  const lines = (text.slice(length).match(/[^\n]*\n|[^\n]+/g) ?? []).map(line => {
    const [, mark = '', rest = ''] = fence.exec(line) ?? []
    const isOpening = !open && mark !== '' && !(mark.startsWith('`') && rest.includes('`'))
    const isCode = open !== '' || isOpening
    if (isOpening) open = mark
    else if (open && mark.startsWith(open) && !rest.trim()) open = ''
    return isCode ? blank(line) : line.replace(spanOfCode, blank)
  })
  return { file, prose: blank(text.slice(0, length)) + lines.join('') }
})

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

import { location } from 'vfile-location'
import { report } from '../../../report/report.ts'
import { type ContainerLine, containerLines } from './container-lines.ts'
import type { Source } from './tool.ts'

/** The two lines of a container. */
export interface ContainerPair {
  open: ContainerLine
  close: ContainerLine
}

/** All containers of a text, in the order of their ends; one that begins and never ends is reported. */
export function containerPairs({ file, prose }: Source): ContainerPair[] {
  const { pairs, unclosed } = paired(containerLines(prose))
  const places = location(String(file))
  for (const { start, source } of unclosed.filter(({ colons }) => colons > 2)) {
    report(file, `Unexpected “${source}” that is never closed, expected a line of colons below it`, {
      rule: 'markup-is-closed',
      place: places.toPoint(start),
    })
  }
  return pairs
}

/** With how many colons the containers of a text are written. */
export function colonsOf(prose: string): Set<number> {
  return new Set(paired(containerLines(prose)).pairs.map(({ open }) => open.colons))
}

/** Nobody sets remarks apart within remarks more deeply than that. */
const deepest = 20

/** Every closing line ends the last container that has as many colons, and leaves open what is within it. */
function paired(lines: ContainerLine[]): { pairs: ContainerPair[]; unclosed: ContainerLine[] } {
  const pairs: ContainerPair[] = []
  const unclosed: ContainerLine[] = []
  const open: ContainerLine[] = []
  const openWith = new Map<number, number>()
  const count = (colons: number, change: number) => openWith.set(colons, (openWith.get(colons) ?? 0) + change)
  for (const line of lines) {
    if (line.name) {
      if (open.length === deepest) continue
      open.push(line)
      count(line.colons, 1)
    } else if (openWith.get(line.colons)) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.colons, -1)
        if (last.colons !== line.colons) unclosed.push(last)
        else {
          pairs.push({ open: last, close: line })
          break
        }
      }
    }
  }
  return { pairs, unclosed: [...unclosed, ...open] }
}

/**
 * The text with a heading in the place of every such line, which ends whatever block of Markdown stands above it. The
 * heading has the container's title, or nothing. Spaces stand in the place of a container's YAML; same length.
 */
export function withHeadings(text: string, pairs: ContainerPair[]): string {
  const lines = pairs.flatMap(({ open, close }) => [open, close]).sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let from = 0
  for (const { start, end, dataEnd, titleAt } of lines) {
    const [titleStart, titleEnd] = titleAt ?? [end, end]
    const heading = '#'.padEnd(titleStart - start) + text.slice(titleStart, titleEnd)
    const data = text.slice(end, dataEnd).replace(/[^\r\n]/g, ' ')
    pieces.push(text.slice(from, start), heading.padEnd(end - start), data)
    from = dataEnd
  }
  return pieces.join('') + text.slice(from)
}

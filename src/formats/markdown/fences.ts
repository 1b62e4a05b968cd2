const fence = /^ {0,3}(`{3,}|~{3,})/

/** Tells of each line of a text, asked in order, whether it is within fenced code; the fences themselves are. */
export function fenceTracker(): (line: string) => boolean {
  let open = ''
  return line => {
    const mark = fence.exec(line)?.[1] ?? ''
    const wasOpen = open !== ''
    if (!wasOpen) open = mark
    else if (mark.startsWith(open)) open = ''
    return wasOpen || mark !== ''
  }
}
